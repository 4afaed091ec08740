package dev.rentwright.stay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.time.DateRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each restriction of domain A10 on both sides of its boundary, for a stay from Friday 5 to Sunday 7 June 2026. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StayRestrictionTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant START = Instant.parse("2026-06-05T12:00:00Z");
    private static final Instant EARLY = Instant.parse("2026-05-01T08:00:00Z");
    private static final StayCase WEEKEND = stay(RentalMode.DAILY, "2026-06-05", "2026-06-07", 2, EARLY);

    @TestFactory
    Stream<DynamicTest> dates() {
        return Stream.of(
                row("no arrival the day before", WEEKEND, dated(DatedRestriction.noArrival(day("2026-06-04")))),
                row(
                        "no arrival that day",
                        WEEKEND,
                        dated(DatedRestriction.noArrival(day("2026-06-05"))),
                        "stay.closed-to-arrival"),
                row("no arrival on a later day", WEEKEND, dated(DatedRestriction.noArrival(day("2026-06-06")))),
                row("no departure the day before", WEEKEND, dated(DatedRestriction.noDeparture(day("2026-06-06")))),
                row(
                        "no departure that day",
                        WEEKEND,
                        dated(DatedRestriction.noDeparture(day("2026-06-07"))),
                        "stay.closed-to-departure"),
                row("no departure the day after", WEEKEND, dated(DatedRestriction.noDeparture(day("2026-06-08")))),
                row("closed the night before", WEEKEND, dated(DatedRestriction.closed(day("2026-06-04")))),
                row(
                        "closed the first night",
                        WEEKEND,
                        dated(DatedRestriction.closed(day("2026-06-05"))),
                        "stay.closed"),
                row("closed the last night", WEEKEND, dated(DatedRestriction.closed(day("2026-06-06"))), "stay.closed"),
                row("closed on the day of leaving", WEEKEND, dated(DatedRestriction.closed(day("2026-06-07")))),
                row(
                        "dates restrict months, too",
                        stay(RentalMode.MONTHLY, "2026-06-05", "2026-07-05", 1, EARLY),
                        dated(DatedRestriction.closed(day("2026-06-20"))),
                        "stay.closed"));
    }

    @TestFactory
    Stream<DynamicTest> lengths() {
        StayCase month = stay(RentalMode.MONTHLY, "2026-06-05", "2026-08-05", 2, EARLY);
        StayCase lease = stay(RentalMode.LEASE, "2026-06-05", "2026-08-05", 2, EARLY);
        return Stream.of(
                row("two days of two", WEEKEND, days(2, 2)),
                row("two days of three at least", WEEKEND, days(3, 9), "stay.too-short"),
                row("two days of one at most", WEEKEND, days(1, 1), "stay.too-long"),
                row("days do not restrict months", month, days(90, 90)),
                row(
                        "three on arrival",
                        WEEKEND,
                        dated(DatedRestriction.fromArrival(day("2026-06-05"), 3)),
                        "stay.too-short"),
                row(
                        "three on arrival the day after",
                        WEEKEND,
                        dated(DatedRestriction.fromArrival(day("2026-06-06"), 3))),
                row(
                        "three through the last night",
                        WEEKEND,
                        dated(DatedRestriction.through(day("2026-06-06"), 3)),
                        "stay.too-short"),
                row("three through the day of leaving", WEEKEND, dated(DatedRestriction.through(day("2026-06-07"), 3))),
                row("one at most on arrival", WEEKEND, dated(atMost("2026-06-05", 1)), "stay.too-long"),
                row("one at most on arrival the day after", WEEKEND, dated(atMost("2026-06-06", 1))),
                row(
                        "the larger minimum wins",
                        WEEKEND,
                        dated(DatedRestriction.fromArrival(day("2026-06-05"), 3))
                                .over(days(1, 9)),
                        "stay.too-short"),
                row("two months of two", month, months(2, 1, 1)),
                row("two months of three", month, months(3, 1, 1), "stay.too-short"),
                row("a lease of two of two to three", lease, months(9, 2, 3)),
                row("a lease of two of three", lease, months(1, 3, 9), "stay.too-short"),
                row("a lease of two of at most one", lease, months(1, 1, 1), "stay.too-long"));
    }

    @TestFactory
    Stream<DynamicTest> notice() {
        return Stream.of(
                row("exactly 24 hours before", at(START.minusSeconds(86_400)), waits(24, 400)),
                row("a second less", at(START.minusSeconds(86_399)), waits(24, 400), "stay.lead-time"),
                row("ten days ahead", at(Instant.parse("2026-05-25T22:00:00Z")), waits(0, 10)),
                row(
                        "eleven days ahead, a second before midnight there",
                        at(Instant.parse("2026-05-25T21:59:59Z")),
                        waits(0, 10),
                        "stay.too-far-ahead"));
    }

    @Test
    void all_violations_are_told_in_the_order_of_the_book() {
        StayRules everything = dated(new DatedRestriction(
                        new DateRange(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-07-01")),
                        true,
                        true,
                        true,
                        Optional.of(3),
                        Optional.of(3),
                        Optional.empty()))
                .over(new StayRules(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1),
                        Optional.of(10_000),
                        Optional.of(3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));

        assertEquals(
                List.of(
                        "stay.closed-to-arrival",
                        "stay.closed-to-departure",
                        "stay.closed",
                        "stay.too-short",
                        "stay.too-long",
                        "stay.lead-time",
                        "stay.too-far-ahead"),
                codes(everything, WEEKEND));
        assertEquals(7, StayRestriction.values().length);
    }

    @Test
    void the_nearer_rules_count_and_a_farther_minimum_never_makes_a_stay_impossible() {
        StayRules own = days(0, 3);
        StayRules above = days(5, 9);

        StayRules both = own.over(above);

        assertEquals(Optional.of(3), both.maximumDays());
        assertEquals(Optional.empty(), both.minimumDays());
        assertEquals(Optional.of(5), StayRules.NONE.over(above).minimumDays());
    }

    @Test
    void guests_leave_before_others_come() {
        assertThrows(IllegalArgumentException.class, () -> new HouseTimes(LocalTime.of(11, 0), LocalTime.of(11, 1)));
        assertEquals(LocalTime.of(11, 0), new HouseTimes(LocalTime.of(11, 0), LocalTime.of(11, 0)).checkOut());
    }

    private static DynamicTest row(String name, StayCase stay, StayRules rules, String... expected) {
        return dynamicTest(name, () -> assertEquals(Arrays.asList(expected), codes(rules, stay)));
    }

    private static List<String> codes(StayRules rules, StayCase stay) {
        return StayRestriction.violations(rules, stay).stream()
                .map(refusal -> refusal.code().code())
                .toList();
    }

    private static StayCase at(Instant now) {
        return stay(RentalMode.DAILY, "2026-06-05", "2026-06-07", 2, now);
    }

    private static StayCase stay(RentalMode mode, String from, String until, long length, Instant now) {
        DateRange dates = new DateRange(LocalDate.parse(from), LocalDate.parse(until));
        return new StayCase(mode, dates, dates.until(), length, START, now, ZONE);
    }

    private static DatedRestriction atMost(String day, int most) {
        return new DatedRestriction(
                day(day), false, false, false, Optional.empty(), Optional.of(most), Optional.empty());
    }

    private static StayRules dated(DatedRestriction restriction) {
        return rules(0, 0, Optional.empty(), Optional.empty(), List.of(restriction));
    }

    private static StayRules days(int minimum, int maximum) {
        return rules(minimum, maximum, Optional.empty(), Optional.empty(), List.of());
    }

    private static StayRules waits(int leadHours, int advanceDays) {
        return rules(0, 0, Optional.of(leadHours), Optional.of(advanceDays), List.of());
    }

    private static StayRules rules(
            int minimum, int maximum, Optional<Integer> lead, Optional<Integer> advance, List<DatedRestriction> dated) {
        return new StayRules(
                Optional.empty(),
                Optional.empty(),
                Optional.of(minimum).filter(days -> days > 0),
                Optional.of(maximum).filter(days -> days > 0),
                lead,
                advance,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                dated);
    }

    private static StayRules months(int minimum, int leaseMinimum, int leaseMaximum) {
        return new StayRules(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(minimum),
                Optional.of(leaseMinimum),
                Optional.of(leaseMaximum),
                Optional.empty(),
                List.of());
    }

    private static DateRange day(String day) {
        return DateRange.inclusive(LocalDate.parse(day), LocalDate.parse(day));
    }
}
