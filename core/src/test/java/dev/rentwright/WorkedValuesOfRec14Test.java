package dev.rentwright;

import static dev.rentwright.RulebookCases.at;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.lasting;
import static dev.rentwright.RulebookCases.nights;
import static dev.rentwright.RulebookCases.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Tax;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The worked values of requirement REC-14, row by row: what each of the founding documents' formulas comes to in the one
 * pricing model. In brackets the document whose formula a row is. What is due when, of months and leases, and the two rows
 * about returns are in {@code WorkedValuesOfRec14LaterTest}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedValuesOfRec14Test {

    private static final RateCard TIERS = RateCard.daily("50", "EUR")
            .with(RateTier.WEEKLY, "280")
            .with(RateTier.BI_WEEKLY, "500")
            .with(RateTier.MONTHLY, "900");

    @TestFactory
    Stream<DynamicTest> nights_and_days() {
        RateCard night = RateCard.daily("100", "EUR");
        RateCard days = RateCard.daily("50", "EUR");
        return Stream.of(
                comesTo(
                        "Weekend nights (002)",
                        nights(
                                night.with(night.time().withWeekend(UnitPrice.of("130", "EUR"))),
                                "2025-08-01 → 2025-08-04"),
                        "nights=3; RENTAL NIGHTLY 1×100.00=100.00 · RENTAL NIGHTLY 2×130.00=260.00 ⇒ 360.00 EUR"),
                comesTo(
                        "No weekend rate (002)",
                        nights(night, "2025-08-01 → 2025-08-04"),
                        "nights=3; RENTAL NIGHTLY 3×100.00=300.00 ⇒ 300.00 EUR"),
                comesTo(
                        "Tiers (001): 45 days",
                        lasting(TIERS, "P45D"),
                        "D=45 H=0 C=45; RENTAL MONTHLY 1×900.00=900.00 · RENTAL BI_WEEKLY 1×500.00=500.00"
                                + " · RENTAL DAILY 1×50.00=50.00 ⇒ 1450.00 EUR"),
                comesTo(
                        "Discounted tier (001): 9 days",
                        lasting(TIERS.with(RateTier.WEEKLY, rate("280", "250")), "P9D"),
                        "D=9 H=0 C=9; RENTAL WEEKLY 1×250.00=250.00 · RENTAL DAILY 2×50.00=100.00 ⇒ 350.00 EUR"),
                comesTo(
                        "Date-based (001): 9, 10, 11 and 12 July",
                        hire(
                                days.with(days.time().withDatePrices(at("80", "2026-07-10", "2026-07-12"))),
                                "2026-07-09T10:00 → 2026-07-13T10:00 Europe/Paris"),
                        "D=4 H=0 C=4; RENTAL DAILY 1×50.00=50.00 · RENTAL DAILY 3×80.00=240.00 ⇒ 290.00 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> hours() {
        RateCard hourly = RateCard.daily("60", "EUR").with(RateTier.HOURLY, "12");
        return Stream.of(
                comesTo(
                        "Hourly (000, 001): 26 h",
                        lasting(hourly, "PT26H"),
                        "D=1 H=2 C=2; RENTAL DAILY 1×60.00=60.00 · RENTAL HOURLY 2×12.00=24.00 ⇒ 84.00 EUR"),
                comesTo(
                        "Hourly capped: 30 h",
                        lasting(hourly, "PT30H"),
                        "D=2 H=0 C=2; RENTAL DAILY 2×60.00=120.00 ⇒ 120.00 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> what_changes_a_price() {
        RateCard home = RateCard.daily("100", "EUR");
        RateCard property = home.with(
                        home.fees().withCleaning(eur("40")).withService(new ServiceFee.Share(Percentage.of("10"))))
                .withTax(Tax.exclusive("OCC", "8"));
        return Stream.of(
                comesTo(
                        "Rules (000): 3 days",
                        lasting(RateCard.daily("50", "EUR"), "P3D")
                                .with(RuleBook.of(
                                        PricingRule.times("S", RuleType.SEASONAL, "1.200"),
                                        PricingRule.times("P", RuleType.PROMOTIONAL, "1")
                                                .plus(UnitPrice.of("-5.00", "EUR")))),
                        "D=3 H=0 C=3; RENTAL DAILY 3×50.00=150.00 · RULE S SEASONAL 30.00"
                                + " · RULE P PROMOTIONAL -15.00 ⇒ 165.00 EUR"),
                comesTo(
                        "Supplier change (001): 10 percent off 200",
                        lasting(RateCard.daily("50", "EUR"), "P4D")
                                .with(Circumstances.PLAIN.withSupplierRate(Percentage.of("-10"))),
                        "D=4 H=0 C=4; RENTAL DAILY 4×50.00=200.00 · SUPPLIER_RATE -20.00 ⇒ 180.00 EUR"),
                comesTo(
                        "Daily property (004): 4 nights",
                        nights(property, "2026-06-01 → 2026-06-05")
                                .with(Choices.NONE.withDiscounts(Discount.amount("OFF", eur("20")))),
                        "nights=4; RENTAL NIGHTLY 4×100.00=400.00 · DISCOUNT OFF -20.00 · CLEANING 40.00"
                                + " · SERVICE_FEE 42.00 · TAX OCC 36.96 ⇒ 498.96 EUR"));
    }

    @TestFactory
    Stream<DynamicTest> months() {
        return Stream.of(comesTo(
                "Monthly, mid-month: 16 July to 16 October",
                PriceRequest.of(monthly("1000", "0").plan().orThrow(), Term.Months.from("2026-07-16", 3)),
                "RENTAL RENT 1×516.13=516.13 · RENTAL RENT 1×1000.00=1000.00 · RENTAL RENT 1×1000.00=1000.00"
                        + " · RENTAL RENT 1×483.87=483.87 ⇒ 3000.00 EUR"));
    }

    /** The deposit is payable and no part of the rental (REC-13). */
    @Test
    void monthly_of_004_is_3000_of_rent_and_4500_payable() {
        PriceBreakdown price = PriceCalculator.price(
                        PriceRequest.of(monthly("1000", "1500").plan().orThrow(), Term.Months.from("2026-07-01", 3)))
                .orThrow();

        assertEquals(eur("3000"), price.total());
        assertEquals(eur("4500"), price.payableTotal());
    }

    @Test
    void lease_of_004_is_a_contract_of_14400() {
        RateCard card = RateCard.in(eur("0").currency())
                .with(new MonthRates(Optional.empty(), Optional.of(eur("1200")), Optional.empty()))
                .withDeposit(eur("2400"));
        Term lease = new Term.Months(LocalDate.parse("2026-09-01"), 12, true, Term.Nights.DEFAULT_CHECK_IN);
        PriceBreakdown price = PriceCalculator.price(PriceRequest.of(card.plan().orThrow(), lease))
                .orThrow();

        assertEquals(eur("14400"), price.total());
        assertEquals(12, price.lines().size());
    }

    private static RateCard monthly(String rent, String deposit) {
        return RateCard.in(eur("0").currency())
                .with(new MonthRates(Optional.of(eur(rent)), Optional.empty(), Optional.empty()))
                .withDeposit(eur(deposit));
    }
}
