package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A unit on its seat in a group, and the cell that its calendar is in: a cell of its own would weigh as much again, and be one
 * more step on the way to the answer.
 */
@SuppressWarnings("serial") // nobody writes it anywhere
final class SeatedUnit extends AtomicReference<int[]> implements AvailabilityIndex.Unit {

    private final UnitGroup group;
    private final int seat;

    SeatedUnit(RentableId id, UnitGroup group, int[] calendar, long now) {
        super(calendar);
        this.group = group;
        this.seat = group.seat(id, calendar, now);
    }

    @Override
    public boolean isFree(Instant from, Instant until, Instant now) {
        int[] calendar = calendar();
        long begin = Micros.of(from);
        long end = Micros.of(until) + group.turnaround();
        return UnitCalendar.hasHoldsThatExpire(calendar)
                ? UnitCalendar.isFree(calendar, begin, end, Micros.of(now))
                : UnitCalendar.isFree(calendar, begin, end);
    }

    int[] calendar() {
        return getAcquire();
    }

    void leave() {
        group.leave(seat);
    }

    /** Gives it another calendar, which differs from its last within {@code [from, until)} only. */
    void change(int[] next, long from, long until) {
        setRelease(next);
        group.change(seat, next, from, until);
    }

    /** Shares the calendar that its seat has by now. */
    void advance() {
        setRelease(group.calendar(seat));
    }
}
