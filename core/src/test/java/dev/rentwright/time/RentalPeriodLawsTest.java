package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(TimeDomain.class)
@Domain(DomainContext.Global.class)
class RentalPeriodLawsTest {

    private static final long MONTH = 60L * 24 * 31;

    @Property
    void overlap_is_symmetric_and_a_matter_of_instants_only(
            @ForAll RentalPeriod a,
            @ForAll @LongRange(min = -MONTH, max = MONTH) long shift,
            @ForAll ZoneId elsewhere) {
        RentalPeriod b = shifted(a, shift);

        assertEquals(a.overlaps(b), b.overlaps(a));
        assertEquals(a.overlaps(b), a.overlaps(new RentalPeriod(b.start(), b.end(), elsewhere)));
        assertTrue(a.overlaps(a));
    }

    @Property
    void periods_overlap_when_the_later_start_belongs_to_both(
            @ForAll RentalPeriod a, @ForAll @LongRange(min = -MONTH, max = MONTH) long shift) {
        RentalPeriod b = shifted(a, shift);
        Instant laterStart = a.start().isAfter(b.start()) ? a.start() : b.start();

        assertEquals(a.contains(laterStart) && b.contains(laterStart), a.overlaps(b));
    }

    @Property
    void abutting_periods_never_overlap(@ForAll RentalPeriod a, @ForAll @LongRange(min = 1, max = MONTH) long minutes) {
        RentalPeriod next = new RentalPeriod(a.end(), a.end().plus(Duration.ofMinutes(minutes)), a.zone());

        assertTrue(a.abuts(next) && next.abuts(a));
        assertFalse(a.overlaps(next) || next.overlaps(a));
        assertEquals(Optional.empty(), a.intersection(next));
        assertFalse(a.abuts(a));
    }

    @Property
    void the_intersection_is_what_both_enclose(
            @ForAll RentalPeriod a, @ForAll @LongRange(min = -MONTH, max = MONTH) long shift, @ForAll Instant any) {
        RentalPeriod b = shifted(a, shift);
        Optional<RentalPeriod> shared = a.intersection(b);

        assertEquals(a.overlaps(b), shared.isPresent());
        shared.ifPresent(both -> {
            assertTrue(a.encloses(both) && b.encloses(both));
            assertEquals(a.contains(any) && b.contains(any), both.contains(any));
            assertEquals(a.zone(), both.zone());
        });
        assertEquals(Optional.of(a), a.intersection(a));
    }

    @Property
    void a_period_encloses_another_exactly_when_the_intersection_is_the_other(
            @ForAll RentalPeriod a, @ForAll @LongRange(min = -MONTH, max = MONTH) long shift) {
        RentalPeriod b = shifted(a, shift).withEnd(a.end().plus(Duration.ofMinutes(shift + MONTH + 1)));

        assertEquals(a.intersection(b).equals(Optional.of(b)), a.encloses(b));
        assertTrue(a.encloses(a));
    }

    @Property
    void the_start_belongs_to_it_and_the_end_does_not(@ForAll RentalPeriod a) {
        assertTrue(a.contains(a.start()));
        assertTrue(a.contains(a.end().minusNanos(1)));
        assertFalse(a.contains(a.end()));
        assertFalse(a.contains(a.start().minusNanos(1)));
    }

    @Property
    void seconds_are_dropped(@ForAll RentalPeriod a, @ForAll @LongRange(min = 0, max = 59) long seconds) {
        assertEquals(a, new RentalPeriod(a.start().plusSeconds(seconds), a.end().plusSeconds(59 - seconds), a.zone()));
        assertEquals(a.start(), a.start().truncatedTo(ChronoUnit.MINUTES));
    }

    @Property
    void a_period_that_does_not_end_after_its_start_cannot_exist(
            @ForAll RentalPeriod a, @ForAll @LongRange(min = 0, max = MONTH) long minutes) {
        Instant notAfter = a.start().minus(Duration.ofMinutes(minutes));

        EmptyPeriod empty = assertThrows(EmptyPeriod.class, () -> a.withEnd(notAfter));
        assertEquals("period.empty", empty.code());
        assertEquals(a.start().toString(), empty.start());
        assertEquals(notAfter.toString(), empty.end());
        assertThrows(EmptyPeriod.class, () -> a.withEnd(a.start().plusSeconds(59)));
    }

    @Property
    void local_times_can_be_said_again(@ForAll RentalPeriod a) {
        assertEquals(a.start(), a.startLocal().toInstant());
        assertEquals(a.end(), a.endLocal().toInstant());
        assertEquals(a.startLocal().toLocalDate(), a.startDate());
        assertEquals(a.endLocal().toLocalDate(), a.endDate());
        assertEquals(a.end(), a.start().plus(a.duration()));
    }

    @Example
    void between_two_local_times_of_a_zone() {
        RentalPeriod weekend = RentalPeriod.between(
                LocalDateTime.parse("2026-03-28T10:00:59"),
                LocalDateTime.parse("2026-03-29T10:00"),
                Zones.of("Europe/Berlin"));

        assertEquals(Instant.parse("2026-03-28T09:00:00Z"), weekend.start());
        assertEquals(Instant.parse("2026-03-29T08:00:00Z"), weekend.end());
        assertEquals(Duration.ofHours(23), weekend.duration());
    }

    private static RentalPeriod shifted(RentalPeriod period, long minutes) {
        Duration by = Duration.ofMinutes(minutes);
        return new RentalPeriod(period.start().plus(by), period.end().plus(by), period.zone());
    }
}
