package dev.rentwright.testkit.generator;

import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Zones and rental periods, most of them where counting days goes wrong. */
public final class PeriodArbitraries {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2032;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** In an ordinary winter, a normal case to shrink to. */
    private static final Instant ORDINARY = Instant.parse("2026-01-14T10:00:00Z");

    /** Looked up once per zone: a generator asks again for every value. */
    private static final Map<ZoneId, List<Instant>> CLOCK_CHANGES = new ConcurrentHashMap<>();

    private PeriodArbitraries() {}

    /**
     * Zones with and without clock changes, in both hemispheres, with half and three-quarter hours, a change of half an hour
     * and changes at midnight.
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/Berlin",
                        "Europe/London",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "America/Santiago",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Asia/Kolkata",
                        "Asia/Tokyo",
                        "Australia/Lord_Howe",
                        "Australia/Sydney",
                        "Pacific/Auckland",
                        "Pacific/Apia")
                .map(ZoneId::of);
    }

    /** Periods of any zone. */
    public static Arbitrary<RentalPeriod> periods() {
        return zones().flatMap(PeriodArbitraries::periods);
    }

    /**
     * Periods of one zone, from a minute to a hundred days and some: starts and ends on any day, near clock changes and near
     * the ends of months.
     */
    public static Arbitrary<RentalPeriod> periods(ZoneId zone) {
        return Combinators.combine(starts(zone), lengths())
                .as((start, length) -> new RentalPeriod(start, start.plus(length), zone))
                // Extremes of every part at once are hardly longer than a minute and would crowd out the rest.
                .withoutEdgeCases();
    }

    /** The instants at which the clocks of a zone change, 2024 to 2031; none for a zone whose clocks do not. */
    public static List<Instant> clockChanges(ZoneId zone) {
        return CLOCK_CHANGES.computeIfAbsent(zone, PeriodArbitraries::findClockChanges);
    }

    private static List<Instant> findClockChanges(ZoneId zone) {
        Instant end = Year.of(LAST_YEAR).atDay(1).atStartOfDay(zone).toInstant();
        Instant begin = Year.of(FIRST_YEAR).atDay(1).atStartOfDay(zone).toInstant();
        return Stream.iterate(next(zone, begin), Optional::isPresent, change -> next(zone, change.orElseThrow()))
                .map(Optional::orElseThrow)
                .takeWhile(change -> change.isBefore(end))
                .toList();
    }

    private static Optional<Instant> next(ZoneId zone, Instant after) {
        return Optional.ofNullable(zone.getRules().nextTransition(after)).map(ZoneOffsetTransition::getInstant);
    }

    private static Arbitrary<Instant> starts(ZoneId zone) {
        Arbitrary<Instant> anywhere = Arbitraries.integers()
                .between(0, (LAST_YEAR - FIRST_YEAR) * 365 * MINUTES_OF_A_DAY)
                .map(minutes -> ORDINARY.plus(Duration.ofMinutes(minutes)));
        Arbitrary<Instant> monthEnds = Combinators.combine(
                        Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR), Arbitraries.of(Month.class), nearby())
                .as((year, month, minutes) -> {
                    LocalDateTime midnight =
                            YearMonth.of(year, month).atEndOfMonth().atStartOfDay();
                    return midnight.plusMinutes(minutes).atZone(zone).toInstant();
                });
        List<Instant> changes = clockChanges(zone);
        if (changes.isEmpty()) {
            return Arbitraries.oneOf(anywhere, monthEnds);
        }
        Arbitrary<Instant> nearChanges = Combinators.combine(Arbitraries.of(changes), nearby())
                .as((change, minutes) -> change.plus(Duration.ofMinutes(minutes)));
        return Arbitraries.oneOf(anywhere, monthEnds, nearChanges);
    }

    private static Arbitrary<Integer> nearby() {
        return Arbitraries.integers()
                .between(-2 * MINUTES_OF_A_DAY, MINUTES_OF_A_DAY)
                .withDistribution(RandomDistribution.uniform());
    }

    /** Whole days and minutes around them, where grace and started hours decide. */
    private static Arbitrary<Duration> lengths() {
        Arbitrary<Integer> minutes = Arbitraries.oneOf(
                Arbitraries.integers().between(0, MINUTES_OF_A_DAY - 1),
                Arbitraries.of(0, 1, 29, 30, 59, 60, 61, MINUTES_OF_A_DAY - 60, MINUTES_OF_A_DAY - 1));
        return Combinators.combine(days(), minutes)
                .as((days, more) -> Duration.ofMinutes(Math.max(1, (long) days * MINUTES_OF_A_DAY + more)));
    }

    /** As often a few days as any number of them. */
    private static Arbitrary<Integer> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 8),
                Arbitraries.integers().between(0, 100).withDistribution(RandomDistribution.uniform()));
    }
}
