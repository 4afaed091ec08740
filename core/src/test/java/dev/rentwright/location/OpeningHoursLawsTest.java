package dev.rentwright.location;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.location.OpeningHours.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OpeningHoursLawsTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-06-01");

    @Provide
    Arbitrary<OpeningHours> hours() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.MIN.plusMinutes(minute));
        Arbitrary<List<Interval>> day =
                Combinators.combine(times, times).as(Interval::new).list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), day),
                        Arbitraries.maps(Arbitraries.integers().between(-1, 3).map(MONDAY::plusDays), day))
                .as(OpeningHours::new);
    }

    @Property(tries = 150)
    void every_minute_of_three_days_is_open_exactly_when_some_interval_runs_through_it(
            @ForAll("hours") OpeningHours hours) {
        Set<LocalDateTime> open = new HashSet<>();
        for (LocalDate date = MONDAY.minusDays(1); date.isBefore(MONDAY.plusDays(3)); date = date.plusDays(1)) {
            List<Interval> intervals = hours.exceptions().containsKey(date)
                    ? hours.exceptions().getOrDefault(date, List.of())
                    : hours.weekly().getOrDefault(date.getDayOfWeek(), List.of());
            for (Interval interval : intervals) {
                walkThrough(interval, date, open);
            }
        }
        for (int minute = 0; minute < 3 * 1440; minute++) {
            LocalDateTime at = MONDAY.atStartOfDay().plusMinutes(minute);
            assertEquals(open.contains(at), hours.isOpenAt(at), () -> at + " in " + hours);
        }
    }

    @Example
    void a_place_that_never_closes_is_open_at_both_ends_of_the_day() {
        assertTrue(OpeningHours.ALWAYS.isOpenAt(MONDAY.atStartOfDay()));
        assertTrue(OpeningHours.ALWAYS.isOpenAt(MONDAY.atTime(23, 59)));
    }

    @Example
    void a_dated_exception_replaces_the_weekday_and_both_ends_are_open() {
        OpeningHours hours = new OpeningHours(
                Map.of(DayOfWeek.MONDAY, List.of(new Interval(LocalTime.of(8, 0), LocalTime.of(18, 0)))),
                Map.of(MONDAY.plusWeeks(1), List.of()));

        assertFalse(hours.isOpenAt(MONDAY.atTime(7, 59)));
        assertTrue(hours.isOpenAt(MONDAY.atTime(8, 0)));
        assertTrue(hours.isOpenAt(MONDAY.atTime(18, 0)));
        assertFalse(hours.isOpenAt(MONDAY.atTime(18, 1)));
        assertFalse(hours.isOpenAt(MONDAY.plusWeeks(1).atTime(12, 0)));
    }

    /** From the opening, minute by minute, until the closing time has been reached, over midnight if need be. */
    private static void walkThrough(Interval interval, LocalDate date, Set<LocalDateTime> open) {
        LocalDateTime at = date.atTime(interval.opens());
        open.add(at);
        while (!at.toLocalTime().equals(interval.closes())) {
            at = at.plusMinutes(1);
            open.add(at);
        }
    }
}
