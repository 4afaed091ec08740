package dev.rentwright;

import static dev.rentwright.RulebookCases.clocked;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.lasting;
import static dev.rentwright.RulebookCases.packed;
import static dev.rentwright.RulebookCases.withLength;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalClock;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Prices that others have published, priced here: the figures are theirs, the rules are domain's. Each case names its source.
 *
 * <ul>
 *   <li>RentEz: the acceptance tests of the rental shop in FitLibrary, page RentEz.ChargeFairly
 *   <li>Goodshuffle Pro: help, article 2599608, "What would the rate be for a 5-day rental"
 *   <li>Odoo Rental: documentation, rental.rst, computing of prices (domain [13])
 *   <li>math.stackexchange 1863597: daily, weekly and monthly rental costs of a car rental company
 *   <li>Bay Equipment: frequently asked question 8, rental rates
 *   <li>Current RMS: help, article 1043441, daily rate engine, leeway minutes
 *   <li>Medusa: medusajs/medusa issue 14817, an order with tax in fractions of a cent
 * </ul>
 *
 * <p>One contradicts the rulebook, and the rulebook wins: RentEz charges four days at 0.50 an hour and 14 a day as 96 hours,
 * 48.00. Whole rental days are charged by the day here (domain T5, P3), which is 56.00.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishedCasesTest {

    @TestFactory
    Stream<DynamicTest> a_longer_unit_when_it_is_better_for_the_customer() {
        RateCard one = hourAndDay("1.00", "5.00");
        RateCard half = hourAndDay("0.50", "10.00");
        return Stream.of(
                total("RentEz: 1 an hour, 5 a day, 3 h", one, "PT3H", "3.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 5 h", one, "PT5H", "5.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 6 h", one, "PT6H", "5.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 11 h", one, "PT11H", "5.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 1 d 3 h", one, "P1DT3H", "8.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 1 d 4 h", one, "P1DT4H", "9.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 1 d 6 h", one, "P1DT6H", "10.00 USD"),
                total("RentEz: 1 an hour, 5 a day, 1 d 11 h", one, "P1DT11H", "10.00 USD"),
                total("RentEz: 0.50 an hour, 10 a day, 18 h", half, "PT18H", "9.00 USD"),
                total("RentEz: 0.50 an hour, 10 a day, 1 d 18 h", half, "P1DT18H", "19.00 USD"),
                total("RentEz: 0.50 an hour, 10 a day, 21 h", half, "PT21H", "10.00 USD"),
                total("RentEz: 0.50 an hour, 10 a day, 2 d 4 h", half, "P2DT4H", "22.00 USD"),
                total("RentEz: 0.50 an hour, 14 a day, 22 h", hourAndDay("0.50", "14.00"), "PT22H", "11.00 USD"),
                total(
                        "RentEz: 0.50 an hour, 14 a day, 4 d would be 48.00; domain charges whole days by the day",
                        hourAndDay("0.50", "14.00"),
                        "P4D",
                        "56.00 USD"),
                total("RentEz: 1 an hour, 2 a day, 3 h", hourAndDay("1.00", "2.00"), "PT3H", "2.00 USD"));
    }

    @TestFactory
    Stream<DynamicTest> weeks_and_months() {
        RateCard week = hourAndDay("0.10", "1.00").with(RateTier.WEEKLY, "5.00");
        RateCard car =
                RateCard.daily("19.99", "USD").with(RateTier.WEEKLY, "99.99").with(RateTier.MONTHLY, "299.99");
        RateCard machine = withLength(
                RateCard.daily("100", "USD").with(RateTier.WEEKLY, "300").with(RateTier.MONTHLY, "800"),
                RateTier.MONTHLY,
                28);
        return Stream.of(
                total("RentEz: 1 a day, 5 a week, 4 d", week, "P4D", "4.00 USD"),
                total("RentEz: 1 a day, 5 a week, 6 d", week, "P6D", "5.00 USD"),
                total("RentEz: 1 a day, 5 a week, 1 week 3 d", week, "P10D", "8.00 USD"),
                total("RentEz: 1 a day, 5 a week, 1 week 4 d", week, "P11D", "9.00 USD"),
                total("RentEz: 1 a day, 5 a week, 1 week 6 d", week, "P13D", "10.00 USD"),
                total("math.stackexchange 1863597: 19.99, 99.99, 299.99, 5 d", car, "P5D", "99.95 USD"),
                total("math.stackexchange 1863597: 19.99, 99.99, 299.99, 6 d", car, "P6D", "99.99 USD"),
                total("math.stackexchange 1863597: 19.99, 99.99, 299.99, 7 d", car, "P7D", "99.99 USD"),
                total("math.stackexchange 1863597: 19.99, 99.99, 299.99, 8 d", car, "P8D", "119.98 USD"),
                total("Bay Equipment: 100, 300, 800 for 28 days, 1 week 2 d", machine, "P9D", "500.00 USD"),
                total("Bay Equipment: 100, 300, 800 for 28 days, 3 weeks", machine, "P21D", "800.00 USD"));
    }

    /** Tiers of 1, 3 and 7 days: lengths that a plan chooses (domain P2). */
    @TestFactory
    Stream<DynamicTest> lengths_that_a_plan_chooses() {
        RateCard party = oneThreeAndSevenDays("10", "25", "75");
        RateCard longestFirst = packed(party, Packing.GREEDY);
        RateCard oneLine = packed(oneThreeAndSevenDays("100", "250", "500"), Packing.SINGLE_TIER);
        return Stream.of(
                total("Goodshuffle Pro: 10, 25, 75 for 1, 3, 7 days, 2 d", longestFirst, "P2D", "20.00 USD"),
                total("Goodshuffle Pro: 10, 25, 75 for 1, 3, 7 days, 5 d", longestFirst, "P5D", "45.00 USD"),
                comesTo(
                        "Goodshuffle Pro: 10, 25, 75 for 1, 3, 7 days, 10 d",
                        lasting(longestFirst, "P10D"),
                        "D=10 H=0 C=10; RENTAL WEEKLY 1×75.00=75.00 · RENTAL BI_WEEKLY 1×25.00=25.00 ⇒ 100.00 USD"),
                comesTo(
                        "the same by CHEAPEST: three times three days and one",
                        lasting(party, "P10D"),
                        "D=10 H=0 C=10; RENTAL BI_WEEKLY 3×25.00=75.00 · RENTAL DAILY 1×10.00=10.00 ⇒ 85.00 USD"),
                comesTo(
                        "Odoo Rental: 100, 250, 500 for 1, 3, 7 days, one line only, 8 d",
                        lasting(oneLine, "P8D"),
                        "D=8 H=0 C=8; RENTAL BI_WEEKLY 3×250.00=750.00 ⇒ 750.00 USD"));
    }

    @TestFactory
    Stream<DynamicTest> leeway() {
        RateCard blocks = clocked(RateCard.daily("10", "USD"), RentalClock.ELAPSED_24H);
        String halfAnHourOver = "2026-01-02T11:00 → 2026-01-03T11:30 Europe/London";
        return Stream.of(
                comesTo(
                        "Current RMS: without leeway, 1 d 30 min are two days",
                        hire(blocks.with(blocks.time().withGraceMinutes(0)), halfAnHourOver),
                        "D=2 H=0 C=2; RENTAL DAILY 2×10.00=20.00 ⇒ 20.00 USD"),
                comesTo(
                        "Current RMS: with 60 minutes of leeway, 1 d 30 min are one day",
                        hire(blocks.with(blocks.time().withGraceMinutes(60)), halfAnHourOver),
                        "D=1 H=0 C=1; RENTAL DAILY 1×10.00=10.00 ⇒ 10.00 USD"));
    }

    /** 10.75 percent of 24.99 is 2.686425: a line is rounded before it is summed (domain P0), so never 34.116425. */
    @TestFactory
    Stream<DynamicTest> taxes() {
        RateCard item = RateCard.daily("24.99", "USD");
        Surcharge untaxed = new Surcharge("SHIPPING", new Surcharge.PerBooking(Money.of("6.44", "USD")), false);
        return Stream.of(comesTo(
                "Medusa 14817: 24.99 with 10.75 percent of tax and 6.44 untaxed",
                lasting(item.with(item.fees().withSurcharges(untaxed)).withTax(Tax.exclusive("SALES", "10.75")), "P1D"),
                "D=1 H=0 C=1; RENTAL DAILY 1×24.99=24.99 · SURCHARGE SHIPPING 6.44 · TAX SALES 2.69 ⇒ 34.12 USD"));
    }

    private static RateCard hourAndDay(String hourly, String daily) {
        return RateCard.daily(daily, "USD").with(RateTier.HOURLY, hourly);
    }

    private static RateCard oneThreeAndSevenDays(String one, String three, String seven) {
        RateCard card =
                RateCard.daily(one, "USD").with(RateTier.BI_WEEKLY, three).with(RateTier.WEEKLY, seven);
        return withLength(card, RateTier.BI_WEEKLY, 3);
    }

    /** Where a source states what is paid and not what for. */
    private static DynamicTest total(String name, RateCard card, String duration, String total) {
        return dynamicTest(
                name,
                () -> assertEquals(
                        total,
                        RulebookNotation.of(PriceCalculator.price(lasting(card, duration))
                                .orThrow()
                                .total())));
    }
}
