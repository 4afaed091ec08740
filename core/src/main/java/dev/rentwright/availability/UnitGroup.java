package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The units of one category at one place that are rented alike and need the same turnaround, in bays of 64; grown by whose turn it is. */
final class UnitGroup {

    private final Set<RentalMode> modes;
    private final long turnaround;
    private final Deque<Integer> empty = new ArrayDeque<>();
    private final List<Integer> left = new ArrayList<>();
    private final List<Bay> bays = new CopyOnWriteArrayList<>();
    private final AtomicInteger used = new AtomicInteger();

    UnitGroup(Set<RentalMode> modes, long turnaround) {
        this.modes = modes;
        this.turnaround = turnaround;
    }

    boolean isRentedBy(RentalMode mode) {
        return modes.contains(mode);
    }

    boolean takes(IndexedUnit unit) {
        return unit.modes().equals(modes) && AvailabilityIndex.turnaround(unit) == turnaround;
    }

    Bay bay(int number) {
        return bays.get(number);
    }

    AvailabilityIndex.Seat seat(RentableId unit, UnitCalendar calendar, long now) {
        int seat = empty.isEmpty() ? used.getAndIncrement() : empty.pop();
        int bay = seat / Bay.UNITS;
        int place = seat % Bay.UNITS;
        if (bay == bays.size()) {
            bays.add(new Bay(now, AvailabilityIndex.DAYS));
        }
        bay(bay).put(place, unit, calendar);
        return new AvailabilityIndex.Seat(this, bay, place);
    }

    /** A place that was left is given to another unit after the next {@link #advance}, when no reader looks at it any more. */
    void leave(int bay, int place) {
        bay(bay).takeAway(place);
        left.add(bay * Bay.UNITS + place);
    }

    int count(long from, long until, long now) {
        int free = 0;
        for (Bay bay : bays) {
            free += Long.bitCount(bay.free(from, until + turnaround, now));
        }
        return free;
    }

    void find(long from, long until, long now, List<RentableId> to, int limit) {
        for (Bay bay : bays) {
            if (to.size() < limit) {
                bay.name(bay.free(from, until + turnaround, now), to, limit);
            }
        }
    }

    void advance(long now) {
        bays.replaceAll(bay -> bay.since(now));
        empty.addAll(left);
        left.clear();
    }
}
