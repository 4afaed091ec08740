package dev.rentwright.fleet;

import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Gives up transfers that nobody started: by the time at which a vehicle was to arrive it is no stock of the place where it was
 * to go (domain A9), and must not be promised there any longer. Until then it may still leave late.
 */
final class TransfersToGiveUp implements DueWork {

    private static final Actor CLOCK = Actor.system("timer");

    private final FleetNeeds needs;
    private final Yard yard;
    private final MoveTransfer move;

    TransfersToGiveUp(FleetNeeds needs, Yard yard, MoveTransfer move) {
        this.needs = needs;
        this.yard = yard;
        this.move = move;
    }

    @Override
    public String name() {
        return "transfer-timers";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.transfers().neverLeft(yard.now(), limit)).stream()
                .map(transfer -> new Item(
                        transfer.id().toString(), () -> needs.unitOfWork().run(() -> giveUp(transfer.id()))))
                .toList();
    }

    /** Asked again, because somebody may have started it at the last moment. */
    private Optional<Outcome<Transfer>> giveUp(TransferId id) {
        return needs.transfers()
                .byId(id)
                .filter(transfer -> transfer.neverLeft(yard.now()))
                .map(transfer -> move.move(
                        new MoveTransfer.Command(CLOCK, id, Optional.of(transfer.version()), TransferTrigger.CANCEL)));
    }
}
