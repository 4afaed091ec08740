package dev.rentwright;

import static dev.rentwright.RulebookCases.ELSEWHERE;
import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.W01;
import static dev.rentwright.RulebookCases.at;
import static dev.rentwright.RulebookCases.clocked;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.packed;
import static dev.rentwright.RulebookCases.planA;
import static dev.rentwright.RulebookCases.rate;
import static dev.rentwright.RulebookCases.withDatePricesOfNights;
import static dev.rentwright.RulebookCases.withLength;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import dev.rentwright.time.RequestedPeriod;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Domain section 7, "Cars: counting, tiers, DST, dates": W01 to W15, each with its further assertions in brackets. Where a
 * case is read at all is said in {@link EveryWorkedExampleIsCoveredTest}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfCarsTest {

    private static final RateCard GREEDY = packed(PLAN_A, Packing.GREEDY);
    private static final RateCard SINGLE_TIER = packed(PLAN_A, Packing.SINGLE_TIER);
    private static final RateCard IMPORTED =
            packed(withLength(PLAN_A.with(RateTier.BI_WEEKLY, "135"), RateTier.BI_WEEKLY, 3), Packing.BOOKCARS);
    private static final RateCard DISCOUNTED = RateCard.in(Currencies.of("EUR"))
            .with(RateTier.DAILY, rate("50", "45"))
            .with(RateTier.WEEKLY, rate("280", "250"));

    @TestFactory
    Stream<DynamicTest> tiers() {
        return Stream.of(
                comesTo(
                        "W01 10 days, CHEAPEST",
                        W01,
                        "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00 ⇒ 430.00 EUR"),
                comesTo(
                        "W02 12 days, CHEAPEST",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-16T10:00 Europe/Paris"),
                        "D=12 H=0 C=12; RENTAL BI_WEEKLY 1×500.00=500.00 ⇒ 500.00 EUR"),
                comesTo(
                        "W03 12 days, GREEDY",
                        hire(GREEDY, "2026-05-04T10:00 → 2026-05-16T10:00 Europe/Paris"),
                        "D=12 H=0 C=12; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 5×50.00=250.00 ⇒ 530.00 EUR"),
                comesTo(
                        "W04 16 days, SINGLE_TIER",
                        hire(SINGLE_TIER, "2026-05-04T10:00 → 2026-05-20T10:00 Europe/Paris"),
                        "D=16 H=0 C=16; RENTAL DAILY 16×50.00=800.00 ⇒ 800.00 EUR"),
                comesTo(
                        "W04 by CHEAPEST",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-20T10:00 Europe/Paris"),
                        "D=16 H=0 C=16; RENTAL BI_WEEKLY 1×500.00=500.00 · RENTAL DAILY 2×50.00=100.00 ⇒ 600.00 EUR"),
                comesTo(
                        "W04 by GREEDY",
                        hire(GREEDY, "2026-05-04T10:00 → 2026-05-20T10:00 Europe/Paris"),
                        "D=16 H=0 C=16; RENTAL BI_WEEKLY 1×500.00=500.00 · RENTAL DAILY 2×50.00=100.00 ⇒ 600.00 EUR"),
                comesTo(
                        "W05 12 days 3 h, BOOKCARS: its bi-weekly is a block of 3 days, and longer blocks stand first",
                        hire(IMPORTED, "2026-05-04T10:00 → 2026-05-16T13:00 Europe/Paris"),
                        "D=12 H=3 C=13; RENTAL WEEKLY 1×280.00=280.00 · RENTAL BI_WEEKLY 1×135.00=135.00"
                                + " · RENTAL DAILY 2×50.00=100.00 · RENTAL HOURLY 3×8.00=24.00 ⇒ 539.00 EUR"),
                comesTo(
                        "W06 9 days with discounted tiers",
                        hire(DISCOUNTED, "2026-05-04T10:00 → 2026-05-13T10:00 Europe/Paris"),
                        "D=9 H=0 C=9; RENTAL WEEKLY 1×250.00=250.00 · RENTAL DAILY 2×45.00=90.00 ⇒ 340.00 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> hours_and_grace() {
        return Stream.of(
                comesTo(
                        "W07 grace boundary: 3 d 30 min",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-07T10:30 Europe/Paris"),
                        "D=3 H=1 C=4; RENTAL DAILY 3×50.00=150.00 · RENTAL HOURLY 1×8.00=8.00 ⇒ 158.00 EUR"),
                comesTo(
                        "W07 at 3 d 29 min",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-07T10:29 Europe/Paris"),
                        "D=3 H=0 C=3; RENTAL DAILY 3×50.00=150.00 ⇒ 150.00 EUR"),
                comesTo(
                        "W08 extra hours capped at a day",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-07T16:10 Europe/Paris"),
                        "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 ⇒ 200.00 EUR"),
                comesTo(
                        "W09 no hourly price",
                        hire(RateCard.daily("50", "EUR"), "2026-05-04T10:00 → 2026-05-07T10:30 Europe/Paris"),
                        "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 ⇒ 200.00 EUR"),
                comesTo(
                        "W10 under a day",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-04T15:20 Europe/Paris"),
                        "D=0 H=6 C=1; RENTAL HOURLY 6×8.00=48.00 ⇒ 48.00 EUR"),
                comesTo(
                        "W10 at 6 h 10 min",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-04T16:10 Europe/Paris"),
                        "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 ⇒ 50.00 EUR"),
                comesTo(
                        "W11 hours versus one more day",
                        hire(PLAN_A, "2026-05-04T10:00 → 2026-05-10T14:00 Europe/Paris"),
                        "D=7 H=0 C=7; RENTAL WEEKLY 1×280.00=280.00 ⇒ 280.00 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> clocks_and_zones() {
        RateCard newYork = planA("USD");
        RentalPeriod londonToParis = RequestedPeriod.of("2026-06-01T12:00", "2026-06-03T12:45")
                .between(ZoneId.of("Europe/London"), ZoneId.of("Europe/Paris"));
        RateCard london = planA("GBP").withOneWayFee(Money.of("90", "GBP"));
        return Stream.of(
                comesTo(
                        "W12 autumn DST, 25 h",
                        hire(newYork, "2026-10-31T10:00 → 2026-11-01T10:00 America/New_York"),
                        "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 ⇒ 50.00 USD"),
                comesTo(
                        "W12 by ELAPSED_24H",
                        hire(
                                clocked(newYork, RentalClock.ELAPSED_24H),
                                "2026-10-31T10:00 → 2026-11-01T10:00 America/New_York"),
                        "D=1 H=1 C=2; RENTAL DAILY 1×50.00=50.00 · RENTAL HOURLY 1×8.00=8.00 ⇒ 58.00 USD"),
                comesTo(
                        "W13 spring DST, 47 h, BOOKCARS",
                        hire(packed(newYork, Packing.BOOKCARS), "2026-03-07T09:00 → 2026-03-09T09:00 America/New_York"),
                        "D=1 H=23 C=2; RENTAL DAILY 1×50.00=50.00 · RENTAL HOURLY 23×8.00=184.00 ⇒ 234.00 USD"),
                comesTo(
                        "W13 by the default rule",
                        hire(newYork, "2026-03-07T09:00 → 2026-03-09T09:00 America/New_York"),
                        "D=2 H=0 C=2; RENTAL DAILY 2×50.00=100.00 ⇒ 100.00 USD"),
                comesTo(
                        "W14 one-way across zones",
                        PriceRequest.of(london.plan().orThrow(), londonToParis).with(ELSEWHERE),
                        "D=2 H=0 C=2; RENTAL DAILY 2×50.00=100.00 · ONE_WAY 90.00 ⇒ 190.00 GBP"));
    }

    @TestFactory
    Stream<DynamicTest> dates() {
        RateCard days = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "8");
        RateCard dated = days.with(days.time().withDatePrices(at("80", "2026-12-24", "2026-12-26")));
        RateCard switchedOff = withDatePricesOfNights(days, at("80", "2026-12-24", "2026-12-26"));
        return Stream.of(
                comesTo(
                        "W15 date-based prices",
                        hire(dated, "2026-12-22T10:00 → 2026-12-27T12:20 Europe/Paris"),
                        "D=5 H=3 C=6; RENTAL DAILY 2×50.00=100.00 · RENTAL DAILY 3×80.00=240.00"
                                + " · RENTAL HOURLY 3×8.00=24.00 ⇒ 364.00 EUR"),
                comesTo(
                        "W15 with the switch of P4 off",
                        hire(switchedOff, "2026-12-22T10:00 → 2026-12-27T12:20 Europe/Paris"),
                        "D=5 H=3 C=6; RENTAL DAILY 5×50.00=250.00 · RENTAL HOURLY 3×8.00=24.00 ⇒ 274.00 EUR"));
    }
}
