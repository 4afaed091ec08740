package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.testkit.generator.TermArbitraries;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Laws of what the time alone costs (domain P3 to P5).
 *
 * <p>They are about the price before rules. With rules no such law can hold: a season that ends inside a week that is sold as
 * one block makes the longer rental the cheaper one, because each of its days is a share of all blocks (domain P6). Whether a
 * card and its rules have such a place is what the check of a card finds.
 */
public interface TermLaws extends PriceSource {

    @Property
    default void the_cheapest_blocks_never_cost_less_when_a_rental_grows(
            @ForAll("requests") PriceRequest any, @ForAll("minutesMore") int more) {
        Prices.of(any);
        RatePlan plan = Prices.packed(any.plan(), Packing.CHEAPEST);

        Fraction shorter = Prices.base(Prices.plain(any, plan, any.term()));
        Fraction longer = Prices.base(Prices.plain(any, plan, grown(any.term(), more)));

        assertTrue(shorter.compareTo(longer) <= 0, () -> shorter + " and then " + longer);
    }

    @Property
    default void the_cheapest_blocks_never_cost_more_than_the_longest(
            @ForAll("requests") PriceRequest any, @ForAll("hires") Term hire) {
        if (any.plan().rate(RateTier.DAILY).isEmpty()) {
            return;
        }
        Fraction cheapest = Prices.base(Prices.plain(any, Prices.packed(any.plan(), Packing.CHEAPEST), hire));
        Fraction greedy = Prices.base(Prices.plain(any, Prices.packed(any.plan(), Packing.GREEDY), hire));

        assertTrue(cheapest.compareTo(greedy) <= 0, () -> cheapest + " and greedily " + greedy);
    }

    @Property
    default void a_stay_costs_what_its_two_parts_cost(
            @ForAll("requests") PriceRequest any, @ForAll("stays") Term one, @ForAll("stays") Term other) {
        if (any.plan().rate(RateTier.DAILY).isEmpty()) {
            return;
        }
        DateRange first = ((Term.Nights) one).dates();
        LocalDate end = first.until().plusDays(((Term.Nights) other).dates().days());
        DateRange second = new DateRange(first.until(), end);
        DateRange both = new DateRange(first.from(), end);

        assertEquals(stay(any, both), stay(any, first).plus(stay(any, second)));
    }

    /** Up to a fortnight. */
    @Provide
    default Arbitrary<Integer> minutesMore() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 1_500), Arbitraries.integers().between(1, 14 * 1_440));
    }

    /** By days and hours. */
    @Provide
    default Arbitrary<Term> hires() {
        return TermArbitraries.hires();
    }

    /** By nights. */
    @Provide
    default Arbitrary<Term> stays() {
        return TermArbitraries.nights();
    }

    private static Fraction stay(PriceRequest any, DateRange dates) {
        return Prices.base(
                Prices.plain(any, any.plan(), new Term.Nights(dates, any.term().startTime())));
    }

    private static Term grown(Term term, int minutes) {
        int days = 1 + minutes / 1_440;
        if (term instanceof Term.Hire hire) {
            RentalPeriod period = hire.period();
            return new Term.Hire(period.withEnd(period.end().plusSeconds(60L * minutes)));
        }
        if (term instanceof Term.Nights nights) {
            DateRange dates = nights.dates();
            return new Term.Nights(new DateRange(dates.from(), dates.until().plusDays(days)), nights.checkIn());
        }
        Term.Months months = (Term.Months) term;
        return new Term.Months(months.start(), months.months() + days, months.lease(), months.startTime());
    }
}
