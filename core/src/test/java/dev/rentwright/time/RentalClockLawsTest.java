package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeDomain.class)
@Domain(DomainContext.Global.class)
class RentalClockLawsTest {

    @Property
    void whole_days_are_the_most_that_are_over_by_the_end(@ForAll RentalPeriod period, @ForAll RentalClock clock) {
        RentalLength length = clock.measure(period);

        assertFalse(clock.boundary(period, length.wholeDays()).isAfter(period.end()));
        assertTrue(clock.boundary(period, length.wholeDays() + 1).isAfter(period.end()));
    }

    @Property
    void the_remainder_is_what_elapses_after_the_last_boundary(@ForAll RentalPeriod period, @ForAll RentalClock clock) {
        RentalLength length = clock.measure(period);

        assertEquals(
                period.end(),
                clock.boundary(period, length.wholeDays()).plus(Duration.ofMinutes(length.remainderMinutes())));
    }

    @Property
    void a_rental_that_ends_later_is_never_shorter(
            @ForAll RentalPeriod period, @ForAll RentalClock clock, @ForAll @LongRange(min = 0, max = 4000) long more) {
        RentalLength shorter = clock.measure(period);
        RentalLength longer = clock.measure(period.withEnd(period.end().plus(Duration.ofMinutes(more))));

        assertTrue(shorter.wholeDays() <= longer.wholeDays());
        assertTrue(shorter.wholeDays() < longer.wholeDays()
                || longer.remainderMinutes() == shorter.remainderMinutes() + more);
    }

    @Property
    void boundaries_never_go_back_and_the_first_is_the_pickup(
            @ForAll RentalPeriod period, @ForAll RentalClock clock, @ForAll @LongRange(min = 0, max = 400) long k) {
        assertEquals(period.start(), clock.boundary(period, 0));
        assertFalse(clock.boundary(period, k).isAfter(clock.boundary(period, k + 1)));
    }

    @Property
    void a_wall_clock_boundary_is_resolved_from_the_pickup_and_never_chained(
            @ForAll RentalPeriod period, @ForAll @LongRange(min = 1, max = 400) long k) {
        LocalDateTime sameTime = period.startLocal().toLocalDateTime().plusDays(k);

        assertEquals(sameTime.atZone(period.zone()).toInstant(), RentalClock.WALL_CLOCK.boundary(period, k));
    }

    @Property
    void elapsed_days_are_24_hours_each(@ForAll RentalPeriod period) {
        RentalLength length = RentalClock.ELAPSED_24H.measure(period);

        assertTrue(length.remainderMinutes() < 24 * 60);
        assertEquals(period.duration().toMinutes(), length.wholeDays() * 24 * 60 + length.remainderMinutes());
    }

    /** 02:30 does not exist on 29 March; a chained count would stay at 03:30 ever after. */
    @Example
    void a_day_that_ends_in_a_gap_does_not_move_the_days_after_it() {
        RentalPeriod period = berlin("2026-03-28T02:30", "2026-03-30T02:30");

        assertEquals(Instant.parse("2026-03-29T01:30:00Z"), RentalClock.WALL_CLOCK.boundary(period, 1));
        assertEquals(Instant.parse("2026-03-30T00:30:00Z"), RentalClock.WALL_CLOCK.boundary(period, 2));
        assertEquals(new RentalLength(2, 0), RentalClock.WALL_CLOCK.measure(period));
    }

    /** A pickup time that never was is the one an hour later, on this day and the next (domain T4, "after T3"). */
    @Example
    void a_pickup_in_a_gap_counts_from_its_time_after_the_gap() {
        RentalPeriod period = berlin("2026-03-29T02:30", "2026-03-30T03:30");

        assertEquals(new RentalLength(1, 0), RentalClock.WALL_CLOCK.measure(period));
    }

    @Example
    void a_pickup_in_the_second_pass_of_an_overlap_starts_its_own_first_day() {
        RentalPeriod period = new RentalPeriod(
                Instant.parse("2026-10-25T01:30:00Z"),
                Instant.parse("2026-10-26T01:30:00Z"),
                Zones.of("Europe/Berlin"));

        assertEquals(new RentalLength(1, 0), RentalClock.WALL_CLOCK.measure(period));
        assertEquals(
                new RentalLength(0, 10),
                RentalClock.WALL_CLOCK.measure(period.withEnd(period.start().plusSeconds(600))));
    }

    /** Local clocks show less than a day between the two, the boundary lies before the end all the same. */
    @Example
    void a_return_in_the_second_pass_of_an_overlap_is_after_the_first() {
        RentalPeriod period = new RentalPeriod(
                Instant.parse("2026-10-24T00:45:00Z"), // 02:45, and back at the second 02:15
                Instant.parse("2026-10-25T01:15:00Z"),
                Zones.of("Europe/Berlin"));

        assertEquals(new RentalLength(1, 30), RentalClock.WALL_CLOCK.measure(period));
    }

    /** Local clocks show more than a day between the two, the boundary lies after the end all the same. */
    @Example
    void a_return_after_a_gap_and_before_the_boundary_that_the_gap_moved_is_within_the_first_day() {
        RentalPeriod period = berlin("2026-03-28T02:30", "2026-03-29T03:10");

        assertEquals(new RentalLength(0, 1420), RentalClock.WALL_CLOCK.measure(period));
    }

    @Example
    void days_are_counted_from_zero() {
        RentalPeriod period = berlin("2026-07-01T10:00", "2026-07-02T10:00");

        for (RentalClock clock : RentalClock.values()) {
            assertThrows(IllegalArgumentException.class, () -> clock.boundary(period, -1));
        }
    }

    private static RentalPeriod berlin(String start, String end) {
        return RentalPeriod.between(LocalDateTime.parse(start), LocalDateTime.parse(end), Zones.of("Europe/Berlin"));
    }
}
