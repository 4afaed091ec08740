package dev.rentwright.availability;

import java.time.Instant;

/**
 * The claims of one unit as a bare array, so that nothing stands between a question and its answer: start and end, start and
 * end, in their order. No two claims share an instant, so starts and ends are sorted.
 *
 * <p>They are whole minutes from 1970 on, which fit 32 bits until the year 10136: 8 bytes a claim. Only where a claim begins or
 * ends between two minutes, or expires, all claims are written in full: start, end and expiry in microseconds, in two halves
 * each, and behind them one int that tells whether any expires. So the length is odd then, and even otherwise. Either is
 * asked in microseconds. An array is never changed once it is made.
 */
final class UnitCalendar {

    static final int[] EMPTY = {};

    private static final long NEVER = Long.MAX_VALUE;
    private static final long MINUTE = 60_000_000;
    private static final int SHORT = 2;
    private static final int FULL = 6;

    private UnitCalendar() {}

    static int size(int[] calendar) {
        return isFull(calendar) ? calendar.length / FULL : calendar.length / SHORT;
    }

    static long from(int[] calendar, int claim) {
        return moment(calendar, 2 * claim);
    }

    static long until(int[] calendar, int claim) {
        return moment(calendar, 2 * claim + 1);
    }

    private static long expiry(int[] calendar, int claim) {
        return isFull(calendar) ? micros(calendar, FULL * claim + 4) : NEVER;
    }

    static boolean hasHoldsThatExpire(int[] calendar) {
        return isFull(calendar) && calendar[calendar.length - 1] == 1;
    }

    private static boolean isFull(int[] calendar) {
        return (calendar.length & 1) == 1;
    }

    private static long moment(int[] calendar, int number) {
        return isFull(calendar)
                ? micros(calendar, 2 * (number + number / 2))
                : Integer.toUnsignedLong(calendar[number]) * MINUTE;
    }

    private static long micros(int[] calendar, int at) {
        return (long) calendar[at] << Integer.SIZE | Integer.toUnsignedLong(calendar[at + 1]);
    }

    /** True when nothing shares an instant with {@code [from, until)}, in a calendar without holds that expire. */
    static boolean isFree(int[] calendar, long from, long until) {
        int claim = firstEndingAfter(calendar, from);
        return claim == size(calendar) || from(calendar, claim) >= until;
    }

    /** True when nothing that blocks at an instant shares one with {@code [from, until)}. */
    static boolean isFree(int[] calendar, long from, long until, long now) {
        if (!hasHoldsThatExpire(calendar)) {
            return isFree(calendar, from, until);
        }
        int after = firstBeginningFrom(calendar, until);
        for (int claim = firstEndingAfter(calendar, from); claim < after; claim++) {
            if (expiry(calendar, claim) > now) {
                return false;
            }
        }
        return true;
    }

    /** Where the claim that covers an instant begins; the instant itself when none does. */
    static long beginning(int[] calendar, long instant) {
        int claim = firstEndingAfter(calendar, instant);
        return claim < size(calendar) ? Math.min(from(calendar, claim), instant) : instant;
    }

    /** Where the claim that covers the last instant before an end ends; that end when none does. */
    static long ending(int[] calendar, long end) {
        int after = firstBeginningFrom(calendar, end);
        return after > 0 ? Math.max(until(calendar, after - 1), end) : end;
    }

    /** The calendar with one claim more; dead holds in its way go. */
    static int[] with(int[] calendar, Claim claim, Instant now) {
        long from = Micros.of(claim.from());
        long until = Micros.of(claim.until());
        if (!isFree(calendar, from, until, Micros.of(now))) {
            throw new IllegalArgumentException("expected nothing that blocks between " + claim.from() + " and "
                    + claim.until() + " on " + claim.rentable() + ", got another claim");
        }
        int[] one = of(from, until, claim.expiresAt().map(Micros::of).orElse(NEVER));
        return replaced(calendar, firstEndingAfter(calendar, from), firstBeginningFrom(calendar, until), one);
    }

    /** The calendar without the claim that begins and ends so; itself when it has none such. */
    static int[] without(int[] calendar, long from, long until) {
        int claim = firstEndingAfter(calendar, from);
        boolean found = claim < size(calendar) && from(calendar, claim) == from && until(calendar, claim) == until;
        return found ? replaced(calendar, claim, claim + 1, EMPTY) : calendar;
    }

    /** The calendar without what has ended. */
    static int[] since(int[] calendar, long now) {
        int ended = firstEndingAfter(calendar, now);
        return ended == 0 ? calendar : replaced(calendar, 0, ended, EMPTY);
    }

    private static int[] of(long from, long until, long expiry) {
        int[] one = new int[FULL + 1];
        write(one, 0, from, until, expiry);
        return shortened(one);
    }

    private static void write(int[] full, int claim, long from, long until, long expiry) {
        int at = FULL * claim;
        full[at] = (int) (from >> Integer.SIZE);
        full[at + 1] = (int) from;
        full[at + 2] = (int) (until >> Integer.SIZE);
        full[at + 3] = (int) until;
        full[at + 4] = (int) (expiry >> Integer.SIZE);
        full[at + 5] = (int) expiry;
    }

    /** A calendar with another, of one claim or none, in place of some of its claims. */
    private static int[] replaced(int[] calendar, int first, int after, int[] by) {
        int behind = first + size(by);
        int left = size(calendar) - after;
        if (behind + left == 0) {
            return EMPTY;
        }
        boolean full = isFull(calendar) || isFull(by);
        int[] old = full ? inFull(calendar) : calendar;
        int[] one = full ? inFull(by) : by;
        int width = full ? FULL : SHORT;
        int[] copy = new int[width * (behind + left) + (full ? 1 : 0)];
        System.arraycopy(old, 0, copy, 0, width * first);
        System.arraycopy(one, 0, copy, width * first, width * (behind - first));
        System.arraycopy(old, width * after, copy, width * behind, width * left);
        return full ? shortened(copy) : copy;
    }

    private static int[] inFull(int[] calendar) {
        if (isFull(calendar)) {
            return calendar;
        }
        int[] full = new int[FULL * size(calendar) + 1];
        for (int claim = 0; claim < size(calendar); claim++) {
            write(full, claim, from(calendar, claim), until(calendar, claim), NEVER);
        }
        return full;
    }

    /** A calendar in whole minutes if it can be written so; otherwise itself, after it was noted whether any claim expires. */
    private static int[] shortened(int[] full) {
        int[] minutes = new int[SHORT * size(full)];
        boolean whole = true;
        for (int number = 0; number < minutes.length; number++) {
            long micros = moment(full, number);
            minutes[number] = (int) (micros / MINUTE);
            whole &= Integer.toUnsignedLong(minutes[number]) * MINUTE == micros;
        }
        boolean expires = false;
        for (int claim = 0; claim < size(full); claim++) {
            expires |= expiry(full, claim) != NEVER;
        }
        full[full.length - 1] = expires ? 1 : 0;
        return whole && !expires ? minutes : full;
    }

    /** The first claim that begins at an instant or after it, or how many there are. */
    static int firstBeginningFrom(int[] calendar, long instant) {
        int claim = firstEndingAfter(calendar, instant);
        return claim < size(calendar) && from(calendar, claim) < instant ? claim + 1 : claim;
    }

    /** The first claim that ends after an instant, or how many there are; the last few one by one, as they lie in memory. */
    static int firstEndingAfter(int[] calendar, long instant) {
        int claim = 0;
        int end = size(calendar);
        while (end - claim > 12) {
            int middle = (claim + end) >>> 1;
            if (until(calendar, middle) > instant) {
                end = middle;
            } else {
                claim = middle + 1;
            }
        }
        while (claim < end && until(calendar, claim) <= instant) {
            claim++;
        }
        return claim;
    }
}
