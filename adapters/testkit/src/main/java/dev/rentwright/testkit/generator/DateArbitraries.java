package dev.rentwright.testkit.generator;

import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Dates and ranges of dates, most of them where counting nights and months goes wrong. */
public final class DateArbitraries {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2031;

    /** As long as the years from which dates are taken, so that a range may cover any of them. */
    private static final int LONGEST = 3000;

    private DateArbitraries() {}

    /** Dates of 2024 to 2031: any, the first and last of months, leap days, and dates on which clocks change somewhere. */
    public static Arbitrary<LocalDate> dates() {
        LocalDate first = Year.of(FIRST_YEAR).atDay(1);
        int days = (int) (Year.of(LAST_YEAR + 1).atDay(1).toEpochDay() - first.toEpochDay());
        Arbitrary<LocalDate> anywhere = Arbitraries.integers()
                .between(0, days - 1)
                .withDistribution(RandomDistribution.uniform())
                .map(first::plusDays);
        Arbitrary<LocalDate> monthEnds = Combinators.combine(
                        Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR),
                        Arbitraries.of(Month.class),
                        Arbitraries.integers().between(-3, 1))
                .as((year, month, more) ->
                        YearMonth.of(year, month).atEndOfMonth().plusDays(more));
        return Arbitraries.oneOf(anywhere, monthEnds, clockChanges());
    }

    /** Dates in a row: a night or some, a season, years. */
    public static Arbitrary<DateRange> dateRanges() {
        return dateRanges(Arbitraries.oneOf(
                Arbitraries.integers().between(1, 8),
                Arbitraries.integers().between(1, 100),
                Arbitraries.integers().between(1, LONGEST)));
    }

    /** Ranges of so many dates. */
    public static Arbitrary<DateRange> dateRanges(Arbitrary<Integer> days) {
        return Combinators.combine(dates(), days)
                .as((from, count) -> new DateRange(from, from.plusDays(count)))
                .withoutEdgeCases();
    }

    /** Local times in whole minutes: any, round ones, the first and the last of the day. */
    public static Arbitrary<LocalTime> times() {
        return Arbitraries.oneOf(
                Arbitraries.of("14:00", "10:00", "00:00", "02:30", "23:59").map(LocalTime::parse),
                Arbitraries.integers().between(0, 24 * 60 - 1).map(LocalTime.MIN::plusMinutes));
    }

    private static LocalDate dateOf(java.time.Instant change, ZoneId zone) {
        return change.atZone(zone).toLocalDate();
    }

    private static Arbitrary<LocalDate> clockChanges() {
        return PeriodArbitraries.zones()
                .filter(zone -> !PeriodArbitraries.clockChanges(zone).isEmpty())
                .flatMap(zone ->
                        Arbitraries.of(PeriodArbitraries.clockChanges(zone)).map(change -> dateOf(change, zone)));
    }
}
