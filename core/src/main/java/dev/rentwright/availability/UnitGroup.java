package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The units that stand for each other: of one category, offered at the same places, rented alike, with the same turnaround.
 * In bays of 64, changed by whose turn it is; all bays are replaced together, so that who counts, counts one moment.
 */
final class UnitGroup {

    private final Set<RentalMode> modes;
    private final long turnaround;
    private final AtomicReference<Bay[]> bays = new AtomicReference<>(new Bay[0]);

    /** Before this one all bays are full. */
    private final AtomicInteger filling = new AtomicInteger();

    UnitGroup(Set<RentalMode> modes, long turnaround) {
        this.modes = modes;
        this.turnaround = turnaround;
    }

    boolean isRentedBy(RentalMode mode) {
        return modes.contains(mode);
    }

    long turnaround() {
        return turnaround;
    }

    /** Seats a unit, and says where. */
    int seat(RentableId unit, int[] calendar, long now) {
        Bay[] seated = bays.getPlain();
        int bay = filling.get();
        while (bay < seated.length && seated[bay].emptyPlace() == Bay.UNITS) {
            bay++;
        }
        filling.set(bay);
        Bay[] next = Arrays.copyOf(seated, Math.max(seated.length, bay + 1));
        Bay fresh = bay < seated.length ? seated[bay] : Bay.empty(now);
        int place = fresh.emptyPlace();
        next[bay] = fresh.with(place, unit, calendar);
        bays.setRelease(next);
        return bay * Bay.UNITS + place;
    }

    int[] calendar(int seat) {
        return bays.getPlain()[seat / Bay.UNITS].calendar(seat % Bay.UNITS);
    }

    void leave(int seat) {
        int bay = seat / Bay.UNITS;
        filling.set(Math.min(filling.get(), bay));
        replace(bay, bays.getPlain()[bay].without(seat % Bay.UNITS));
    }

    /** Gives a unit another calendar, which differs from its last within {@code [from, until)} only. */
    void change(int seat, int[] next, long from, long until) {
        int bay = seat / Bay.UNITS;
        replace(bay, bays.getPlain()[bay].changed(seat % Bay.UNITS, next, from, until));
    }

    private void replace(int bay, Bay by) {
        Bay[] next = bays.getPlain().clone();
        next[bay] = by;
        bays.setRelease(next);
    }

    int count(long from, long until, long now) {
        int free = 0;
        for (Bay bay : bays.getAcquire()) {
            free += Long.bitCount(bay.free(from, until + turnaround, now));
        }
        return free;
    }

    void find(long from, long until, long now, List<RentableId> to, int limit) {
        for (Bay bay : bays.getAcquire()) {
            if (to.size() == limit) {
                return;
            }
            bay.name(bay.free(from, until + turnaround, now), to, limit);
        }
    }

    void advance(long now) {
        Bay[] next = bays.getPlain().clone();
        Arrays.setAll(next, bay -> next[bay].since(now));
        bays.setRelease(next);
    }
}
