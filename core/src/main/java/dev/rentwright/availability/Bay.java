package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Up to 64 units that stand for each other, a bit each: one word for each quarter of a day, for "something touches
 * it", and the units' calendars for what the bits leave open. One writer at a time; a reader in whose time something changed
 * looks again, and never waits for anybody.
 *
 * <p>Quarters begin at midnight, six, noon and eighteen in UTC; they are here only to sort out quickly, so that no time zone
 * matters. A window's inner quarters are covered whole: what touches one is in the way. What only touches its first or last
 * is looked up to the microsecond, and so are units with holds that expire. Looking up leaves these words for memory that
 * nobody has touched lately, which is what a search costs; the finer the words, the less is looked up.
 *
 * <p>What a reader sees was so at one moment, of all units of the bay together: the last free one that goes from hand to hand
 * never looks like two.
 */
final class Bay {

    static final int UNITS = Long.SIZE;

    /** Of a day. */
    private static final int PARTS = 4;

    private static final long QUARTER = Micros.DAY / PARTS;

    private final long firstQuarter;
    private final AtomicReferenceArray<RentableId> units = new AtomicReferenceArray<>(UNITS);
    private final AtomicReferenceArray<UnitCalendar> calendars = new AtomicReferenceArray<>(UNITS);
    private final AtomicLongArray touched;
    private final AtomicLong present = new AtomicLong();
    private final AtomicLong expiring = new AtomicLong();

    /** How often a change began or ended; odd while one goes on. */
    private final AtomicLong changes = new AtomicLong();

    /** An empty bay whose bits begin with the quarter of an instant. */
    Bay(long now, int days) {
        this.firstQuarter = Math.floorDiv(now, QUARTER);
        this.touched = new AtomicLongArray(PARTS * days);
    }

    /** Puts a unit on an empty place. */
    void put(int place, RentableId unit, UnitCalendar calendar) {
        units.setRelease(place, unit);
        change(place, calendar, Long.MIN_VALUE, Long.MAX_VALUE);
        present.set(present.get() | (1L << place)); // one bit, which a reader sees or does not
    }

    UnitCalendar calendar(int place) {
        return calendars.getAcquire(place);
    }

    /** Takes a unit away; its place stays empty. */
    void takeAway(int place) {
        present.set(present.get() & ~(1L << place));
    }

    /** Gives a unit another calendar, which differs from its last within {@code [from, until)} only. */
    void change(int place, UnitCalendar next, long from, long until) {
        long bit = 1L << place;
        changes.incrementAndGet();
        calendars.setRelease(place, next);
        expiring.set((expiring.get() & ~bit) | (next.hasHoldsThatExpire() ? bit : 0));
        int last = (int) Math.min(quarter(until - 1), touched.length() - 1L);
        for (int quarter = (int) Math.max(quarter(from), 0); quarter <= last; quarter++) {
            long start = (firstQuarter + quarter) * QUARTER;
            touched.setRelease(
                    quarter, (touched.getPlain(quarter) & ~bit) | (next.touches(start, start + QUARTER) ? bit : 0));
        }
        changes.incrementAndGet();
    }

    /** The units that are free, a bit each. */
    long free(long from, long until, long now) {
        while (true) {
            long before = changes.get();
            long free = look(from, until, now);
            if ((before & 1) == 0 && changes.get() == before) {
                return free;
            }
            Thread.onSpinWait();
        }
    }

    private long look(long from, long until, long now) {
        long here = present.get();
        long first = quarter(from);
        long last = quarter(until - 1);
        if (first < 0 || last >= touched.length()) {
            return lookedUp(here, from, until, now);
        }
        int end = (int) last;
        long dying = expiring.get();
        long taken = 0;
        for (int inner = (int) first + 1; inner < end; inner++) {
            taken |= touched.getAcquire(inner);
        }
        long unsure = touched.getAcquire((int) first) | touched.getAcquire(end);
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
            to.add(units.getAcquire(Long.numberOfTrailingZeros(left)));
        }
    }

    /** The same units without what has ended, their bits beginning with the quarter of an instant. */
    Bay since(long now) {
        Bay later = new Bay(now, touched.length() / PARTS);
        for (long left = present.get(); left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            later.put(place, units.get(place), calendar(place).since(now));
        }
        return later;
    }

    private long quarter(long micros) {
        return Math.floorDiv(micros, QUARTER) - firstQuarter;
    }
}
