package dev.rentwright.availability;

import java.time.Instant;

/**
 * The claims of one unit as a bare array of microseconds, so that nothing stands between a question and its answer: start
 * and end, start and end, in their order. No two claims share an instant, so all of it is sorted; how many of these moments
 * have come at an instant tells, when it is odd, that a claim covers it. 16 bytes a claim.
 *
 * <p>Only where a claim expires do the expiries follow, one for each: the length is odd then, and even otherwise. An array is
 * never changed once it is made.
 */
final class UnitCalendar {

    static final long[] EMPTY = {};

    private static final long NEVER = Long.MAX_VALUE;

    private UnitCalendar() {}

    static int size(long[] calendar) {
        return hasHoldsThatExpire(calendar) ? calendar.length / 3 : calendar.length / 2;
    }

    static long from(long[] calendar, int claim) {
        return calendar[2 * claim];
    }

    static long until(long[] calendar, int claim) {
        return calendar[2 * claim + 1];
    }

    private static long expiry(long[] calendar, int claim) {
        return hasHoldsThatExpire(calendar) ? calendar[2 * size(calendar) + claim] : NEVER;
    }

    static boolean hasHoldsThatExpire(long[] calendar) {
        return (calendar.length & 1) == 1;
    }

    /** True when nothing shares an instant with {@code [from, until)}, in a calendar without holds that expire. */
    static boolean isFree(long[] calendar, long from, long until) {
        int come = come(calendar, calendar.length, from);
        return (come & 1) == 0 && (come == calendar.length || calendar[come] >= until);
    }

    /** True when nothing that blocks at an instant shares one with {@code [from, until)}. */
    static boolean isFree(long[] calendar, long from, long until, long now) {
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
    static long beginning(long[] calendar, long instant) {
        int claim = firstEndingAfter(calendar, instant);
        return claim < size(calendar) ? Math.min(from(calendar, claim), instant) : instant;
    }

    /** Where the claim that covers the last instant before an end ends; that end when none does. */
    static long ending(long[] calendar, long end) {
        int after = firstBeginningFrom(calendar, end);
        return after > 0 ? Math.max(until(calendar, after - 1), end) : end;
    }

    /** The calendar with one claim more; dead holds in its way go. */
    static long[] with(long[] calendar, Claim claim, Instant now) {
        long from = Micros.of(claim.from());
        long until = Micros.of(claim.until());
        if (!isFree(calendar, from, until, Micros.of(now))) {
            throw new IllegalArgumentException("expected nothing that blocks between " + claim.from() + " and "
                    + claim.until() + " on " + claim.rentable() + ", got another claim");
        }
        int first = firstEndingAfter(calendar, from);
        long expiry = claim.expiresAt().map(Micros::of).orElse(NEVER);
        return replaced(calendar, first, firstBeginningFrom(calendar, until), new long[] {from, until}, expiry);
    }

    /** The calendar without the claim that begins and ends so; itself when it has none such. */
    static long[] without(long[] calendar, long from, long until) {
        int claim = firstEndingAfter(calendar, from);
        boolean found = claim < size(calendar) && from(calendar, claim) == from && until(calendar, claim) == until;
        return found ? replaced(calendar, claim, claim + 1, EMPTY, NEVER) : calendar;
    }

    /** The calendar without what has ended. */
    static long[] since(long[] calendar, long now) {
        int ended = firstEndingAfter(calendar, now);
        return ended == 0 ? calendar : replaced(calendar, 0, ended, EMPTY, NEVER);
    }

    private static long[] replaced(long[] calendar, int first, int after, long[] one, long expiry) {
        int size = size(calendar);
        int behind = first + one.length / 2;
        int next = behind + size - after;
        boolean expires = expiry != NEVER;
        for (int claim = 0; claim < size && hasHoldsThatExpire(calendar); claim++) {
            expires |= (claim < first || claim >= after) && expiry(calendar, claim) != NEVER;
        }
        long[] copy = next == 0 ? EMPTY : new long[expires ? 3 * next | 1 : 2 * next];
        System.arraycopy(calendar, 0, copy, 0, 2 * first);
        System.arraycopy(one, 0, copy, 2 * first, one.length);
        System.arraycopy(calendar, 2 * after, copy, 2 * behind, 2 * (size - after));
        for (int claim = 0; claim < next && expires; claim++) {
            boolean fresh = claim >= first && claim < behind;
            copy[2 * next + claim] = fresh ? expiry : expiry(calendar, claim < first ? claim : claim - behind + after);
        }
        return copy;
    }

    /** The first claim that ends after an instant, or how many there are. */
    static int firstEndingAfter(long[] calendar, long instant) {
        return come(calendar, 2 * size(calendar), instant) / 2;
    }

    /** The first claim that begins at an instant or after it, or how many there are. */
    static int firstBeginningFrom(long[] calendar, long instant) {
        return (come(calendar, 2 * size(calendar), instant - 1) + 1) / 2;
    }

    /** How many of the first moments have come at an instant; the last few one by one, as they lie in memory. */
    private static int come(long[] moments, int length, long instant) {
        int come = 0;
        int end = length;
        while (end - come > 24) {
            int middle = (come + end) >>> 1;
            if (moments[middle] > instant) {
                end = middle;
            } else {
                come = middle + 1;
            }
        }
        while (come < end && moments[come] <= instant) {
            come++;
        }
        return come;
    }
}
