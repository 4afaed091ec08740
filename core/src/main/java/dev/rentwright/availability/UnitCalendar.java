package dev.rentwright.availability;

import java.time.Instant;

/**
 * The claims of one unit in whole microseconds, sorted; no two share an instant, so that their ends are sorted as well and
 * the first one that ends after an instant decides. Immutable: 24 bytes a claim.
 */
final class UnitCalendar {

    static final UnitCalendar EMPTY = new UnitCalendar(0, new long[0]);

    private static final long NEVER = Long.MAX_VALUE;

    private final int size;

    /** All ends, then all starts, then all expiries. */
    private final long[] times;

    private UnitCalendar(int size, long[] times) {
        this.size = size;
        this.times = times;
    }

    private long from(int claim) {
        return times[size + claim];
    }

    private long until(int claim) {
        return times[claim];
    }

    /** Where the claim that covers an instant begins; the instant itself when none does. */
    long beginning(long instant) {
        int claim = firstEndingAfter(instant);
        return claim < size ? Math.min(from(claim), instant) : instant;
    }

    /** Where the claim that covers the last instant before an end ends; that end when none does. */
    long ending(long end) {
        int claim = firstEndingAfter(end - 1);
        return claim < size && from(claim) < end ? until(claim) : end;
    }

    /** True when nothing that blocks at an instant shares one with {@code [from, until)}. */
    boolean isFree(long from, long until, long now) {
        for (int claim = firstEndingAfter(from); claim < size && from(claim) < until; claim++) {
            if (times[2 * size + claim] > now) {
                return false;
            }
        }
        return true;
    }

    /** True when a claim, dead or alive, shares an instant with {@code [from, until)}. */
    boolean touches(long from, long until) {
        int claim = firstEndingAfter(from);
        return claim < size && from(claim) < until;
    }

    boolean hasHoldsThatExpire() {
        for (int at = 2 * size; at < times.length; at++) {
            if (times[at] != NEVER) {
                return true;
            }
        }
        return false;
    }

    /** The calendar with one claim more; dead holds in its way go. */
    UnitCalendar with(Claim claim, Instant now) {
        long from = Micros.of(claim.from());
        long until = Micros.of(claim.until());
        if (!isFree(from, until, Micros.of(now))) {
            throw new IllegalArgumentException("expected nothing that blocks between " + claim.from() + " and "
                    + claim.until() + " on " + claim.rentable() + ", got another claim");
        }
        int first = firstEndingAfter(from);
        int after = first;
        while (after < size && from(after) < until) {
            after++;
        }
        long expiry = claim.expiresAt().map(Micros::of).orElse(NEVER);
        return replaced(first, after, new long[] {until, from, expiry});
    }

    /** The calendar without the claim that begins and ends so; itself when it has none such. */
    UnitCalendar without(long from, long until) {
        int claim = firstEndingAfter(from);
        boolean found = claim < size && from(claim) == from && until(claim) == until;
        return found ? replaced(claim, claim + 1, new long[0]) : this;
    }

    /** The calendar without what has ended. */
    UnitCalendar since(long now) {
        int ended = firstEndingAfter(now);
        return ended == 0 ? this : replaced(0, ended, new long[0]);
    }

    private UnitCalendar replaced(int first, int after, long[] one) {
        int more = one.length / 3;
        int next = size - (after - first) + more;
        long[] copy = new long[3 * next];
        for (int column = 0; column < 3; column++) {
            System.arraycopy(times, column * size, copy, column * next, first);
            if (more == 1) {
                copy[column * next + first] = one[column];
            }
            System.arraycopy(times, column * size + after, copy, column * next + first + more, size - after);
        }
        return next == 0 ? EMPTY : new UnitCalendar(next, copy);
    }

    private int firstEndingAfter(long instant) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] > instant) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
