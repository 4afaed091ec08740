package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.at;
import static dev.rentwright.RulebookCases.clocked;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.lasting;
import static dev.rentwright.RulebookCases.rate;
import static dev.rentwright.RulebookCases.withDatePricesOfNights;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Currencies;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Sentences of the rulebook that no worked example decides: an engine that broke one of these would still price every case of
 * section 7. Written in the book's notation, named by the rule.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookSentencesTest {

    @TestFactory
    Stream<DynamicTest> hours() {
        RateCard sixHoursAreADay = RateCard.daily("48", "EUR").with(RateTier.HOURLY, "8");
        RateCard hourOnly = RateCard.in(Currencies.of("EUR")).with(RateTier.HOURLY, "8");
        return Stream.of(
                comesTo(
                        "T5 under a day there is no grace",
                        lasting(PLAN_A, "PT10M"),
                        "D=0 H=1 C=1; RENTAL HOURLY 1×8.00=8.00 ⇒ 8.00 EUR"),
                comesTo(
                        "T5 hours that cost as much as a day are a day",
                        lasting(sixHoursAreADay, "P3DT6H"),
                        "D=4 H=0 C=4; RENTAL DAILY 4×48.00=192.00 ⇒ 192.00 EUR"),
                comesTo(
                        "T12 a plan by the hour alone has no grace and no cap, and C is its started days",
                        lasting(hourOnly, "PT25H10M"),
                        "D=0 H=26 C=2; RENTAL HOURLY 26×8.00=208.00 ⇒ 208.00 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> tiers() {
        RateCard dearList = RateCard.daily("50", "EUR").with(RateTier.WEEKLY, rate("280", "200"));
        RateCard evenWeek = RateCard.daily("50", "EUR").with(RateTier.WEEKLY, "250");
        return Stream.of(
                comesTo(
                        "P2 what a tier is discounted to decides which blocks are cheapest",
                        lasting(dearList, "P5D"),
                        "D=5 H=0 C=5; RENTAL WEEKLY 1×200.00=200.00 ⇒ 200.00 EUR"),
                comesTo(
                        "P3 of covers that cost the same the one of fewest blocks",
                        lasting(evenWeek, "P5D"),
                        "D=5 H=0 C=5; RENTAL WEEKLY 1×250.00=250.00 ⇒ 250.00 EUR"));
    }

    /** Three hours at 8 are 24: more than the 20 of the day that begins at boundary(n), less than the usual 50. */
    @TestFactory
    Stream<DynamicTest> the_day_that_hours_are_capped_by() {
        RateCard days = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "8");
        String threeHoursInto = "2026-12-22T10:00 → 2026-12-24T13:00 Europe/Paris";
        return Stream.of(
                comesTo(
                        "T5 the price of the day that starts at boundary(n) caps the hours",
                        hire(
                                days.with(days.time().withDatePrices(at("20", "2026-12-24", "2026-12-24"))),
                                threeHoursInto),
                        "D=3 H=0 C=3; RENTAL DAILY 2×50.00=100.00 · RENTAL DAILY 1×20.00=20.00 ⇒ 120.00 EUR"),
                comesTo(
                        "P4 with the switch off the ranges are ignored there too",
                        hire(withDatePricesOfNights(days, at("20", "2026-12-24", "2026-12-24")), threeHoursInto),
                        "D=2 H=3 C=3; RENTAL DAILY 2×50.00=100.00 · RENTAL HOURLY 3×8.00=24.00 ⇒ 124.00 EUR"));
    }

    /** 25 hours late over the night on which clocks go back: by elapsed time a day and an hour, on the wall one day. */
    @Test
    void l6_lateness_is_counted_on_the_plans_clock() {
        String toTheDayBefore = "2026-10-22T10:00 → 2026-10-24T10:00 Europe/Paris";

        assertEquals("LATE DAILY 1×50.00=50.00 ⇒ 50.00", late25Hours(hire(PLAN_A, toTheDayBefore)));
        assertEquals(
                "LATE DAILY 1×50.00=50.00 · LATE HOURLY 1×8.00=8.00 ⇒ 58.00",
                late25Hours(hire(clocked(PLAN_A, RentalClock.ELAPSED_24H), toTheDayBefore)));
    }

    private static String late25Hours(PriceRequest agreed) {
        Instant back = ((Term.Hire) agreed.term()).period().end().plus(Duration.ofHours(25));
        ReturnFacts facts = new ReturnFacts(
                agreed, PriceCalculator.price(agreed).orThrow().time(), back, 0, Optional.empty(), Optional.empty());
        return RulebookNotation.ofReturn(ReturnCharges.of(facts), eur("0"));
    }
}
