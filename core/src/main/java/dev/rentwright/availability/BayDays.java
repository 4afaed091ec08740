package dev.rentwright.availability;

import java.util.Arrays;

/**
 * {@value #DAYS} days of a {@link Bay}: for each a word of the units that something touches and one of those that it keeps
 * over the midnight before; and for each unit that is not kept over a midnight, when it is last touched before it or first
 * touched after it, to two seconds. So the first and the last day of a window are nearly always sorted out here, without a
 * look at the units' calendars. Immutable.
 *
 * <p>All instants are inclusive: the last one that a claim touches is the one before its end.
 */
final class BayDays {

    static final int DAYS = 16;

    static final BayDays EMPTY = new BayDays(new long[2 * DAYS + 1], firstSlots());

    /** Whole minutes fall between two, and a day of them fits a char. */
    private static final long SLOT = 2_000_000;

    /** Of each day, who is kept over the midnight before and who is touched; and who is kept over the last midnight. */
    private final long[] words;

    /**
     * Where each day's slots begin; then of each day the last slots of those who leave, not kept over the midnight behind
     * it, and the first of those who come, not kept over the one before, in the order of their bits.
     */
    private final char[] slots;

    private static char[] firstSlots() {
        char[] none = new char[DAYS];
        Arrays.fill(none, (char) DAYS);
        return none;
    }

    private BayDays(long[] words, char[] slots) {
        this.words = words;
        this.slots = slots;
    }

    /** Units that are in the way, and units of which that is not sure, a bit each. */
    record Seen(long taken, long unsure) {}

    /** The units that something touches from one day until before another. */
    long touched(int from, int until) {
        long some = 0;
        for (int day = from; day < until; day++) {
            some |= words[2 * day + 1];
        }
        return some;
    }

    /** The units that something keeps over the midnight before a day. */
    long kept(int day) {
        return words[2 * day];
    }

    private long leaving(int day) {
        return words[2 * day + 1] & ~words[2 * day + 2];
    }

    private long coming(int day) {
        return words[2 * day + 1] & ~words[2 * day];
    }

    /** Of some units, not kept over the midnight behind a day: those that are touched then or later on that day. */
    Seen touchedFrom(int day, long micros, long some) {
        long leaving = leaving(day);
        int begin = slots[day];
        int slot = slot(micros);
        long taken = 0;
        long unsure = 0;
        for (long left = leaving & some; left != 0; left &= left - 1) {
            long bit = left & -left;
            int late = slots[begin + Long.bitCount(leaving & (bit - 1))] - slot;
            taken |= bit & (-late >> 31);
            if (late == 0) {
                unsure |= bit;
            }
        }
        return new Seen(taken, unsure);
    }

    /** Of some units, not kept over the midnight before a day: those that are touched until then on that day. */
    Seen touchedUntil(int day, long micros, long some) {
        long coming = coming(day);
        int begin = slots[day] + Long.bitCount(leaving(day));
        int slot = slot(micros);
        long taken = 0;
        long unsure = 0;
        for (long left = coming & some; left != 0; left &= left - 1) {
            long bit = left & -left;
            int late = slots[begin + Long.bitCount(coming & (bit - 1))] - slot;
            taken |= bit & (late >> 31);
            if (late == 0) {
                unsure |= bit;
            }
        }
        return new Seen(taken, unsure);
    }

    /**
     * The same days with another calendar of the unit of a place, which differs from its last only within some of them.
     *
     * @param start of the first of all these days
     */
    BayDays changed(int place, int[] calendar, long start, int first, int last) {
        long bit = 1L << place;
        int claim = UnitCalendar.firstEndingAfter(calendar, start + first * Micros.DAY);
        int claims = UnitCalendar.firstBeginningFrom(calendar, start + (last + 1) * Micros.DAY);
        long[] next = words.clone();
        Builder copy = new Builder(slots, 2 * Math.max(claims - claim, 0));
        for (int day = first; day <= last; day++) {
            copy.day(day);
            long midnight = start + day * Micros.DAY;
            int after = claim;
            while (after < claims && UnitCalendar.from(calendar, after) < midnight + Micros.DAY) {
                after++;
            }
            long begin = claim < after ? UnitCalendar.from(calendar, claim) : midnight;
            long end = claim < after ? UnitCalendar.until(calendar, after - 1) : midnight;
            boolean comes = claim < after && begin >= midnight;
            boolean leaves = claim < after && end <= midnight + Micros.DAY;
            long leaving = leaving(day);
            long coming = coming(day);
            next[2 * day] = with(next[2 * day], bit, begin < midnight);
            next[2 * day + 1] = with(next[2 * day + 1], bit, claim < after);
            next[2 * day + 2] = with(next[2 * day + 2], bit, end > midnight + Micros.DAY);
            int rank = slots[day] + Long.bitCount(leaving & (bit - 1));
            copy.replace(rank, (leaving & bit) != 0, leaves, end - 1);
            int rankOfComing = slots[day] + Long.bitCount(leaving) + Long.bitCount(coming & (bit - 1));
            copy.replace(rankOfComing, (coming & bit) != 0, comes, begin);
            claim = leaves ? after : Math.max(claim, after - 1);
        }
        for (int day = last + 1; day < DAYS; day++) {
            copy.day(day);
        }
        return new BayDays(next, copy.finished());
    }

    /** Slots copied with some replaced, from the first to the last. */
    private static final class Builder {

        private final char[] from;
        private final char[] to;
        private int done = DAYS;
        private int shift;

        Builder(char[] from, int more) {
            this.from = from;
            this.to = new char[from.length + more];
            System.arraycopy(from, 0, to, 0, DAYS);
        }

        void day(int day) {
            to[day] = (char) (from[day] + shift);
        }

        /** One slot that was there or was not, and now is or is not. */
        void replace(int at, boolean was, boolean is, long micros) {
            if (was || is) {
                System.arraycopy(from, done, to, done + shift, at - done);
                if (is) {
                    to[at + shift] = (char) slot(micros);
                }
                shift += (is ? 1 : 0) - (was ? 1 : 0);
                done = at + (was ? 1 : 0);
            }
        }

        char[] finished() {
            System.arraycopy(from, done, to, done + shift, from.length - done);
            return from.length + shift == to.length ? to : Arrays.copyOf(to, from.length + shift);
        }
    }

    private static long with(long word, long bit, boolean set) {
        return set ? word | bit : word & ~bit;
    }

    private static int slot(long micros) {
        return (int) (Math.floorMod(micros, Micros.DAY) / SLOT);
    }
}
