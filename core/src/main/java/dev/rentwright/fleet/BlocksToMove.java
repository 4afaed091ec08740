package dev.rentwright.fleet;

import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.List;
import java.util.Optional;

/** Begins and ends blocks when their time has come (REC-07). One that cannot begin yet, while a car is late, does when it can. */
final class BlocksToMove implements DueWork {

    private static final Actor CLOCK = Actor.system("timer");

    private final FleetNeeds needs;
    private final Yard yard;
    private final MoveBlock move;

    BlocksToMove(FleetNeeds needs, Yard yard, MoveBlock move) {
        this.needs = needs;
        this.yard = yard;
        this.move = move;
    }

    @Override
    public String name() {
        return "block-timers";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.blocks().due(yard.now(), limit)).stream()
                .map(block ->
                        new Item(block.id().toString(), () -> needs.unitOfWork().run(() -> move(block.id()))))
                .toList();
    }

    /** Asked again, because somebody may have been there first. */
    private Optional<Outcome<Blocked>> move(BlockId id) {
        return needs.blocks()
                .byId(id)
                .flatMap(block -> block.due(yard.now())
                        .map(trigger -> move.move(
                                new MoveBlock.Command(CLOCK, id, Optional.of(block.version()), trigger, false))));
    }
}
