package dev.rentwright.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * What this room's laws are tried with: zones with every habit there is (half-hour changes, changes at midnight, a
 * whole day skipped, none at all), and local times that gather around the changes.
 */
class TimeDomain extends DomainContextBase {

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "America/Sao_Paulo",
                        "Pacific/Apia",
                        "Asia/Kolkata",
                        "Africa/Casablanca")
                .map(Zones::of);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return localTimes().map(local -> local.toInstant(ZoneOffset.UTC));
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(10_957, 22_645).map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<RentalPeriod> periods() {
        Arbitrary<RentalPeriod> anywhere = Combinators.combine(
                        instants(), Arbitraries.longs().between(1, 60 * 24 * 40), zones())
                .as((start, minutes, zone) -> new RentalPeriod(start, start.plusSeconds(60 * minutes), zone));
        return Arbitraries.oneOf(anywhere, periodsThatEndNearAChange());
    }

    /** From some days before a change, at about the same time on the wall, until about the change. */
    private Arbitrary<RentalPeriod> periodsThatEndNearAChange() {
        return Combinators.combine(
                        zones().filter(zone -> !zone.equals(ZoneId.of("Asia/Kolkata"))),
                        Arbitraries.integers().between(10_957, 15_337).map(LocalDate::ofEpochDay),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(-60, 120),
                        Arbitraries.integers().between(-90, 150))
                .as(TimeDomain::aroundTheNextChange);
    }

    private static RentalPeriod aroundTheNextChange(ZoneId zone, LocalDate date, int days, int from, int until) {
        ZoneOffsetTransition change =
                zone.getRules().nextTransition(date.atStartOfDay(zone).toInstant());
        LocalDateTime start = change.getDateTimeBefore().plusMinutes(from).minusDays(days);
        return new RentalPeriod(
                LocalTimes.resolve(start, zone), change.getInstant().plusSeconds(60L * until), zone);
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Combinators.combine(dates(), Arbitraries.integers().between(1, 60))
                .as((from, days) -> new DateRange(from, from.plusDays(days)));
    }

    /** Half of them in the hours before and after a change of one of the zones. */
    @Provide
    Arbitrary<LocalDateTime> localTimes() {
        Arbitrary<LocalDateTime> changes = Arbitraries.of(
                LocalDateTime.parse("2026-03-29T02:00"), // Berlin
                LocalDateTime.parse("2026-10-25T02:00"),
                LocalDateTime.parse("2026-03-08T02:00"), // New York
                LocalDateTime.parse("2026-11-01T01:00"),
                LocalDateTime.parse("2026-04-05T01:30"), // Lord Howe, half an hour
                LocalDateTime.parse("2026-10-04T02:00"),
                LocalDateTime.parse("2018-11-04T00:00"), // Sao Paulo, at midnight
                LocalDateTime.parse("2018-02-18T00:00"),
                LocalDateTime.parse("2011-12-30T12:00")); // Apia, a day that never was
        Arbitrary<LocalDateTime> near = Combinators.combine(
                        changes,
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(-180, 180))
                .as((change, days, minutes) -> change.plusDays(days).plusMinutes(minutes));
        Arbitrary<LocalDateTime> anywhere = Combinators.combine(
                        dates(), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((date, minute) -> date.atStartOfDay().plusMinutes(minute));
        return Arbitraries.oneOf(near, anywhere);
    }
}
