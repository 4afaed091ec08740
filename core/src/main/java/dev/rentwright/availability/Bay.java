package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Up to 64 units that stand for each other, a bit each: one word a day for "something touches this day", one for
 * "something covers its first instant", and the calendars for what the bits leave open. One writer at a time; readers never
 * wait.
 *
 * <p>A day is a day of the epoch in UTC; days are here only to sort out quickly, so that no time zone matters. A window's
 * inner days are covered whole: what touches one is in the way. So is what covers the first instant of its last day. What
 * only touches its first or last day is looked up to the millisecond, and so are units with holds that expire.
 *
 * <p>A change sets its bits before the calendar and clears them after it, so that whoever reads in between sees a unit as it
 * was before or as it is after.
 */
final class Bay {

    static final int UNITS = Long.SIZE;

    private static final long DAY = 86_400_000L;

    private final long firstDay;
    private final int days;
    private final RentableId[] units = new RentableId[UNITS];
    private final AtomicReferenceArray<UnitCalendar> calendars = new AtomicReferenceArray<>(UNITS);
    private final AtomicLongArray touched;
    private final AtomicLongArray across;
    private final AtomicLong present = new AtomicLong();
    private final AtomicLong expiring = new AtomicLong();

    /** An empty bay whose bits begin with the day of an instant. */
    Bay(long now, int days) {
        this.firstDay = Math.floorDiv(now, DAY);
        this.days = days;
        this.touched = new AtomicLongArray(days);
        this.across = new AtomicLongArray(days);
    }

    /** Puts a unit on an empty place. */
    void put(int place, RentableId unit, UnitCalendar calendar) {
        units[place] = unit;
        calendars.setRelease(place, UnitCalendar.EMPTY);
        change(place, calendar, Long.MIN_VALUE, Long.MAX_VALUE);
        present.set(present.get() | (1L << place));
    }

    /** Takes a unit away; its place stays empty. */
    void takeAway(int place) {
        present.set(present.get() & ~(1L << place));
    }

    UnitCalendar calendar(int place) {
        return calendars.getAcquire(place);
    }

    /** Gives a unit another calendar, which differs from its last within {@code [from, until)} only. */
    void change(int place, UnitCalendar next, long from, long until) {
        long bit = 1L << place;
        if (next.hasHoldsThatExpire()) {
            expiring.set(expiring.get() | bit);
        }
        int first = (int) Math.max(day(from), 0);
        int last = (int) Math.min(day(until - 1), days - 1L);
        for (int day = first; day <= last; day++) {
            touched.setRelease(day, touched.getPlain(day) | (touches(next, day) ? bit : 0));
            across.setRelease(day, across.getPlain(day) | (covers(next, day) ? bit : 0));
        }
        calendars.setRelease(place, next);
        for (int day = first; day <= last; day++) {
            touched.setRelease(day, touched.getPlain(day) & ~(touches(next, day) ? 0 : bit));
            across.setRelease(day, across.getPlain(day) & ~(covers(next, day) ? 0 : bit));
        }
        if (!next.hasHoldsThatExpire()) {
            expiring.set(expiring.get() & ~bit);
        }
    }

    /** The units that are free, a bit each. */
    long free(long from, long until, long now) {
        long here = present.get();
        long first = day(from);
        long last = day(until - 1);
        if (first < 0 || last >= days) {
            return lookedUp(here, from, until, now);
        }
        int end = (int) last;
        long unsure = touched.getOpaque((int) first) | touched.getOpaque(end);
        long taken = last > first ? across.getOpaque(end) : 0;
        for (int inner = (int) first + 1; inner < end; inner++) {
            taken |= touched.getOpaque(inner);
        }
        long dying = expiring.get();
        long open = (unsure & ~taken) | ((taken | unsure) & dying);
        return (here & ~taken & ~unsure) | lookedUp(here & open, from, until, now);
    }

    private long lookedUp(long unsure, long from, long until, long now) {
        long free = 0;
        for (long left = unsure; left != 0; left &= left - 1) {
            if (calendar(Long.numberOfTrailingZeros(left)).isFree(from, until, now)) {
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

    /** The same units without what has ended, their bits beginning with the day of an instant. */
    Bay since(long now) {
        Bay later = new Bay(now, days);
        for (long left = present.get(); left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            later.put(place, units[place], calendar(place).since(now));
        }
        return later;
    }

    private boolean touches(UnitCalendar calendar, int day) {
        long start = (firstDay + day) * DAY;
        return calendar.touches(start, start + DAY);
    }

    private boolean covers(UnitCalendar calendar, int day) {
        long start = (firstDay + day) * DAY;
        return calendar.touches(start, start + 1);
    }

    private long day(long millis) {
        return Math.floorDiv(millis, DAY) - firstDay;
    }
}
