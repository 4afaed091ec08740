package dev.rentwright.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.RentableId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ClaimLawsTest {

    private static final UUID ANY = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    @Property
    void overlap_is_symmetric_and_means_a_minute_in_common(
            @ForAll @IntRange(min = 0, max = 40) int from,
            @ForAll @IntRange(min = 1, max = 20) int length,
            @ForAll @IntRange(min = 0, max = 40) int otherFrom,
            @ForAll @IntRange(min = 1, max = 20) int otherLength) {
        Claim one = booked(from, from + length);
        Claim other = booked(otherFrom, otherFrom + otherLength);
        boolean common = false;
        for (int minute = from; minute < from + length; minute++) {
            common |= otherFrom <= minute && minute < otherFrom + otherLength;
        }

        assertEquals(common, one.overlaps(other.from(), other.until()));
        assertEquals(common, other.overlaps(one.from(), one.until()));
    }

    @Property
    void claims_that_touch_never_overlap(
            @ForAll @IntRange(min = 0, max = 1000) int from,
            @ForAll @IntRange(min = 1, max = 1000) int length,
            @ForAll @IntRange(min = 1, max = 1000) int next) {
        Claim one = booked(from, from + length);
        Claim other = booked(from + length, from + length + next);

        assertFalse(one.overlaps(other.from(), other.until()));
        assertFalse(other.overlaps(one.from(), one.until()));
    }

    @Property
    void a_hold_blocks_until_the_instant_at_which_it_expires(@ForAll @IntRange(min = -1000, max = 1000) int millis) {
        Claim hold = booked(0, 10).heldUntil(Optional.of(NOW));

        assertEquals(millis < 0, hold.blocksAt(NOW.plusMillis(millis)));
    }

    @Property
    void what_is_booked_or_held_without_end_always_blocks(@ForAll int seconds) {
        Instant whenever = NOW.plusSeconds(seconds);

        assertTrue(booked(0, 10).blocksAt(whenever));
        assertTrue(booked(0, 10).heldUntil(Optional.empty()).blocksAt(whenever));
        assertTrue(booked(0, 10).heldUntil(Optional.of(NOW)).booked().blocksAt(whenever));
    }

    @Example
    void a_claim_of_no_time_and_a_booking_that_expires_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> booked(5, 5));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Claim(
                        new ClaimId(ANY),
                        new RentableId(ANY),
                        NOW,
                        NOW.plusSeconds(60),
                        ClaimKind.BOOKED,
                        new ClaimReference(ANY),
                        Optional.of(NOW)));
    }

    private static Claim booked(int from, int until) {
        return new Claim(
                new ClaimId(ANY),
                new RentableId(ANY),
                NOW.plusSeconds(60L * from),
                NOW.plusSeconds(60L * until),
                ClaimKind.BOOKED,
                new ClaimReference(ANY),
                Optional.empty());
    }
}
