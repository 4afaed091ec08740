package dev.rentwright.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BillingCycleLawsTest {

    @Property
    void billing_periods_follow_each_other_and_are_all_the_dates(
            @ForAll BillingCycle cycle,
            @ForAll @IntRange(min = 0, max = 1500) int start,
            @ForAll @IntRange(min = 1, max = 900) int days) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(start);
        DateRange dates = new DateRange(from, from.plusDays(days));

        LocalDate next = from;
        for (BillingPeriod period : cycle.periods(dates)) {
            assertEquals(next, period.dates().from());
            next = period.dates().until();
        }

        assertEquals(dates.until(), next);
    }

    @Property
    void only_the_first_and_the_last_billing_period_can_be_parts(
            @ForAll BillingCycle cycle,
            @ForAll @IntRange(min = 0, max = 1500) int start,
            @ForAll @IntRange(min = 100, max = 900) int days) {
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(start);
        List<BillingPeriod> periods = cycle.periods(new DateRange(from, from.plusDays(days)));

        assertTrue(periods.subList(1, periods.size() - 1).stream().allMatch(BillingPeriod::isWhole));
    }

    @Example
    void months_from_the_31st_are_counted_from_there_and_never_from_each_other() {
        DateRange quarter = new DateRange(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 4, 30));

        assertEquals(
                List.of(
                        period("2026-01-31", "2026-02-28", 28),
                        period("2026-02-28", "2026-03-31", 31),
                        period("2026-03-31", "2026-04-30", 30)),
                BillingCycle.ANNIVERSARY.periods(quarter));
    }

    private static BillingPeriod period(String from, String until, int ofDays) {
        return new BillingPeriod(new DateRange(LocalDate.parse(from), LocalDate.parse(until)), ofDays);
    }
}
