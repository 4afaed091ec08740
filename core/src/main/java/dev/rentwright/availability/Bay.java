package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 64 units that stand for each other, as they are at one moment, a bit each. {@link BayDays} sort out nearly all, and
 * the units' calendars answer, to the microsecond, what they leave open. Immutable, so that nobody who looks waits for
 * somebody who changes, and what is seen was so, of all its units together.
 *
 * <p>Days are UTC's; they are here only to sort out quickly, so that no time zone matters. A window's inner days are covered
 * whole: what touches one is in the way. A calendar is read only for what begins or ends within two seconds of the window's
 * end or begin, for windows within one day, and for units with holds that expire: it lies in memory that nobody has touched
 * lately, which is what a search costs.
 */
final class Bay {

    static final int UNITS = Long.SIZE;

    private static final int STRETCHES = AvailabilityIndex.DAYS / BayDays.DAYS;

    private final long firstDay;
    private final long present;
    private final long expiring;
    private final RentableId[] units;
    private final int[][] calendars;

    /** As far as something is claimed, at most {@link AvailabilityIndex#DAYS}. */
    private final BayDays[] days;

    private Bay(long firstDay, long present, long expiring, RentableId[] units, int[][] calendars, BayDays[] days) {
        this.firstDay = firstDay;
        this.present = present;
        this.expiring = expiring;
        this.units = units;
        this.calendars = calendars;
        this.days = days;
    }

    /** An empty bay whose days begin with that of an instant. */
    static Bay empty(long now) {
        return new Bay(Math.floorDiv(now, Micros.DAY), 0, 0, new RentableId[0], new int[0][], new BayDays[0]);
    }

    int[] calendar(int place) {
        return calendars[place];
    }

    /** The first place without a unit, or {@link #UNITS}. */
    int emptyPlace() {
        return Long.numberOfTrailingZeros(~present);
    }

    /** The bay with a unit on an empty place. */
    Bay with(int place, RentableId unit, int[] calendar) {
        int places = Math.max(units.length, place + 1);
        RentableId[] more = Arrays.copyOf(units, places);
        int[][] longer = Arrays.copyOf(calendars, places);
        more[place] = unit;
        longer[place] = UnitCalendar.EMPTY;
        return new Bay(firstDay, present | (1L << place), expiring, more, longer, days)
                .changed(place, calendar, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** The bay without the unit of a place, which is empty then. */
    Bay without(int place) {
        Bay unclaimed = changed(place, UnitCalendar.EMPTY, Long.MIN_VALUE, Long.MAX_VALUE);
        return new Bay(
                firstDay, present & ~(1L << place), unclaimed.expiring, units, unclaimed.calendars, unclaimed.days);
    }

    /** The bay with another calendar of a unit, which differs from its last within {@code [from, until)} only. */
    Bay changed(int place, int[] next, long from, long until) {
        int claims = UnitCalendar.size(next);
        int reach = claims == 0 ? 0 : day(UnitCalendar.until(next, claims - 1) - 1) / BayDays.DAYS + 1;
        BayDays[] later = Arrays.copyOf(days, Math.max(days.length, Math.min(reach, STRETCHES)));
        Arrays.fill(later, days.length, later.length, BayDays.EMPTY);
        int first = Math.max(day(from), 0);
        int last = Math.min(day(until - 1), later.length * BayDays.DAYS - 1);
        for (int day = first; day <= last; day += BayDays.DAYS - day % BayDays.DAYS) {
            int begin = day - day % BayDays.DAYS;
            int end = Math.min(last - begin, BayDays.DAYS - 1);
            BayDays stretch = later[day / BayDays.DAYS];
            later[day / BayDays.DAYS] = stretch.changed(place, next, (firstDay + begin) * Micros.DAY, day - begin, end);
        }
        int[][] others = calendars.clone();
        others[place] = next;
        long bit = 1L << place;
        long dying = (expiring & ~bit) | (UnitCalendar.hasHoldsThatExpire(next) ? bit : 0);
        return new Bay(firstDay, present, dying, units, others, later);
    }

    /** The units that are free, a bit each. */
    long free(long from, long until, long now) {
        int first = day(from);
        int last = day(until - 1);
        if (first < 0 || last >= AvailabilityIndex.DAYS) {
            return lookedUp(present, from, until, now);
        }
        if (first == last) {
            long touched = touched(first, last + 1);
            return (present & ~touched) | lookedUp(present & touched, from, until, now);
        }
        long taken = touched(first + 1, last) | on(last).kept(last % BayDays.DAYS);
        BayDays.Seen begins = on(first).touchedFrom(first % BayDays.DAYS, from, ~taken);
        BayDays.Seen ends = on(last).touchedUntil(last % BayDays.DAYS, until - 1, ~taken);
        taken |= begins.taken() | ends.taken();
        long unsure = begins.unsure() | ends.unsure();
        long open = (unsure & ~taken) | ((taken | unsure) & expiring);
        return (present & ~taken & ~unsure) | lookedUp(present & open, from, until, now);
    }

    private long touched(int from, int until) {
        long some = 0;
        int end = Math.min(until, days.length * BayDays.DAYS);
        for (int day = from; day < end; day += BayDays.DAYS - day % BayDays.DAYS) {
            int begin = day - day % BayDays.DAYS;
            some |= days[day / BayDays.DAYS].touched(day - begin, Math.min(end - begin, BayDays.DAYS));
        }
        return some;
    }

    private BayDays on(int day) {
        return day / BayDays.DAYS < days.length ? days[day / BayDays.DAYS] : BayDays.EMPTY;
    }

    private long lookedUp(long unsure, long from, long until, long now) {
        long free = 0;
        for (long left = unsure; left != 0; left &= left - 1) {
            if (UnitCalendar.isFree(calendars[Long.numberOfTrailingZeros(left)], from, until, now)) {
                free |= left & -left;
            }
        }
        return free;
    }

    /** Adds the units of some bits. */
    void name(long bits, List<RentableId> to, int limit) {
        for (long left = bits; left != 0 && to.size() < limit; left &= left - 1) {
            to.add(units[Long.numberOfTrailingZeros(left)]);
        }
    }

    /** The same units without what has ended, their days beginning with that of an instant. */
    Bay since(long now) {
        Bay later = empty(now);
        for (long left = present; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            later = later.with(place, units[place], UnitCalendar.since(calendars[place], now));
        }
        return later;
    }

    /** Which day an instant is on, as far as an int goes. */
    private int day(long micros) {
        return (int) Math.max(Math.min(Math.floorDiv(micros, Micros.DAY) - firstDay, Integer.MAX_VALUE - 1), -1);
    }
}
