package dev.rentwright.booking.due;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.Target;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.EscrowDesk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.DueWork;
import dev.rentwright.identity.Actor;
import dev.rentwright.ledger.Escrow;
import dev.rentwright.payment.PayableId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Releases rent to its owner once the rental has run for long enough (domain L10; REC-10, timers). */
final class EscrowsToRelease implements DueWork {

    private static final Actor CLOCK = Actor.system("timer");

    /** How long one that could not be looked after is left alone, so that it keeps no others waiting. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Needs needs;
    private final Desk desk;
    private final EscrowDesk escrow;

    EscrowsToRelease(Needs needs, Desk desk, EscrowDesk escrow) {
        this.needs = needs;
        this.desk = desk;
        this.escrow = escrow;
    }

    @Override
    public String name() {
        return "escrow-releases";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.escrows().due(desk.now(), limit)).stream()
                .map(payable -> new Item(payable.toString(), () -> runOrPostpone(payable)))
                .toList();
    }

    /** A lost race is nobody's fault and is run with the next round. */
    private void runOrPostpone(PayableId payable) {
        try {
            needs.unitOfWork().run(() -> run(payable));
        } catch (ConcurrentChange busy) {
            throw busy;
        } catch (RuntimeException failure) {
            needs.unitOfWork().run(() -> postpone(payable));
            throw failure;
        }
    }

    /** Asks again under the booking's lock whether it is still due. */
    private void run(PayableId payable) {
        desk.open(CLOCK, Target.of(new BookingId(payable.value()))).map(file -> {
            if (due(payable).isPresent()) {
                escrow.settle(file);
            }
            return file;
        });
    }

    private void postpone(PayableId payable) {
        needs.bookings()
                .lock(new BookingId(payable.value()))
                .flatMap(locked -> due(payable))
                .ifPresent(waiting ->
                        needs.escrows().keep(waiting.at(Optional.of(desk.now().plus(AFTER_FAILURE)))));
    }

    private Optional<Escrow> due(PayableId payable) {
        return needs.escrows()
                .of(payable)
                .filter(escrow ->
                        escrow.nextAt().filter(at -> !desk.now().isBefore(at)).isPresent());
    }
}
