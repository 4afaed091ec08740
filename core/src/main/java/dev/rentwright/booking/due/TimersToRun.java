package dev.rentwright.booking.due;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.desk.Desk;
import dev.rentwright.booking.desk.Needs;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.DueWork;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Looks after bookings whose timer has run out (REC-10). */
final class TimersToRun implements DueWork {

    /** How long a booking that could not be looked after is left alone, so that it keeps no others waiting. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final Needs needs;
    private final Desk desk;
    private final Timers timers;

    TimersToRun(Needs needs, Desk desk, Timers timers) {
        this.needs = needs;
        this.desk = desk;
        this.timers = timers;
    }

    @Override
    public String name() {
        return "booking-timers";
    }

    @Override
    public List<Item> due(int limit) {
        return needs.unitOfWork().run(() -> needs.bookings().due(desk.now(), limit)).stream()
                .map(booking -> new Item(booking.toString(), () -> runOrPostpone(booking)))
                .toList();
    }

    /** A lost race is nobody's fault and is run with the next round. */
    private void runOrPostpone(BookingId booking) {
        try {
            timers.run(booking);
        } catch (ConcurrentChange busy) {
            throw busy;
        } catch (RuntimeException failure) {
            needs.unitOfWork().run(() -> postpone(booking));
            throw failure;
        }
    }

    private void postpone(BookingId id) {
        needs.bookings()
                .lock(id)
                .filter(booking ->
                        booking.timerAt().filter(at -> !desk.now().isBefore(at)).isPresent())
                .ifPresent(booking ->
                        desk.keep(booking.timedAt(Optional.of(desk.now().plus(AFTER_FAILURE)))));
    }
}
