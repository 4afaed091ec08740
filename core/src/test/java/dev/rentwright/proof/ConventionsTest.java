package dev.rentwright.proof;

import static dev.rentwright.proof.BookCases.PLAN_A;
import static dev.rentwright.proof.BookCases.chosen;
import static dev.rentwright.proof.BookCases.days;
import static dev.rentwright.proof.BookCases.eur;
import static dev.rentwright.proof.BookCases.hire;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Currencies;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.Packing;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.tariff.TimeRates;
import dev.rentwright.time.BillingCycle;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What no worked example shows: the rules at their edges, and the conventions that the doorplate settles. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConventionsTest {

    private static final RateCard DAILY = RateCard.daily("50", "EUR");

    @Test
    void by_the_month_a_tax_per_code_is_rounded_on_each_invoice_and_fees_are_on_the_first() {
        RateCard card = BookCases.rent("1200", BillingCycle.FIRST_OF_MONTH)
                .with(Fees.NONE.withCleaning(Money.of("45.33", "EUR")))
                .with(Taxes.of(Tax.exclusive("VAT", "7")).rounded(TaxRounding.PER_TAX_CODE));

        PriceBreakdown price = Derivation.of(BookCases.months(card, "2026-07-16", 3));

        assertEquals("3900.51", price.total().amount().toPlainString());
    }

    @Test
    void a_plan_by_the_hour_alone_has_no_cap_and_no_grace() {
        RateCard scooter = RateCard.in(Currencies.of("EUR")).with(RateTier.HOURLY, "8");

        assertIs(
                "D=0 H=26 C=2; RENTAL HOURLY 26×8.00=208.00 ⇒ 208.00 EUR",
                hire(scooter, "2026-05-04T10:00", "2026-05-05T11:01"));
    }

    @Test
    void without_grace_for_options_a_day_that_has_begun_is_charged_for_them_alone() {
        RateCard card = DAILY.withAddOns(AddOn.perDay("SEAT", "seat", eur("3")));
        TimeRates time = card.time();
        RateCard strict = card.with(new TimeRates(
                time.tiers(),
                time.lengths(),
                time.packing(),
                time.clock(),
                time.graceMinutes(),
                Optional.of(false),
                time.dateBased(),
                time.datePrices(),
                time.weekend(),
                time.weekendDays()));

        assertIs(
                "D=2 H=0 C=2; RENTAL DAILY 2×50.00=100.00 · OPTION SEAT 3×3.00=9.00 ⇒ 109.00 EUR",
                hire(strict, "2026-05-04T10:00", "2026-05-06T10:01").with(chosen("SEAT")));
    }

    @Test
    void a_single_tier_of_hours_is_taken_where_it_is_cheaper_and_keeps_c() {
        RateCard card = BookCases.packed(Packing.SINGLE_TIER).with(RateTier.HOURLY, "2");

        assertIs(
                "D=0 H=24 C=1; RENTAL HOURLY 24×2.00=48.00 ⇒ 48.00 EUR",
                hire(card, "2026-05-04T10:00", "2026-05-05T10:00"));
    }

    @Test
    void bookcars_without_an_hourly_price_charges_one_day_more() {
        RateCard card = DAILY.with(DAILY.time().withPacking(Packing.BOOKCARS));

        assertIs(
                "D=3 H=0 C=3; RENTAL DAILY 3×50.00=150.00 ⇒ 150.00 EUR",
                hire(card, "2026-05-04T10:00", "2026-05-06T10:01"));
    }

    @Test
    void options_stand_as_features_beds_add_ons_and_fuel() {
        Extras extras = new Extras(
                List.of(AddOn.perBooking("PASS", "pass", eur("9"))),
                List.of(new Feature("SEA_VIEW", eur("4"))),
                Optional.of(eur("15")),
                DAILY.extras().drivers());
        PriceRequest request = BookCases.nights(
                        DAILY.with(extras).withFuel(new FuelTerms.Prepaid(eur("1.90"), Optional.empty())),
                        "2026-06-01",
                        "2026-06-03")
                .with(Travellers.of(2).withChildren(4, 9))
                .with(new Choices(chosen("PASS").addOns(), List.of("SEA_VIEW"), List.of(), Optional.empty()))
                .with(Circumstances.PLAIN.forGuests(3).withTank(55));

        assertIs(
                "D=2 H=0 C=2; RENTAL NIGHTLY 2×50.00=100.00 · OPTION SEA_VIEW 2×4.00=8.00"
                        + " · OPTION EXTRA_BED 2×15.00=30.00 · OPTION PASS 9.00 · OPTION PREPAID_FUEL 55×1.90=104.50"
                        + " ⇒ 251.50 EUR",
                request);
    }

    @Test
    void children_of_an_age_pay_a_city_tax_for_the_first_nights_and_the_exempt_do_not() {
        Surcharge city =
                new Surcharge("CITY", new Surcharge.PerPersonNight(eur("2"), Optional.of(12), Optional.of(3)), false);
        PriceRequest request = BookCases.nights(
                        DAILY.with(Fees.NONE.withSurcharges(city)).withTax(Tax.exclusive("VAT", "10")),
                        "2026-06-01",
                        "2026-06-05")
                .with(Travellers.of(2).withChildren(11, 12));

        assertIs(
                "D=4 H=0 C=4; RENTAL NIGHTLY 4×50.00=200.00 · SURCHARGE CITY 9×2.00=18.00 · TAX VAT 20.00"
                        + " ⇒ 238.00 EUR",
                request);
        assertIs(
                "D=4 H=0 C=4; RENTAL NIGHTLY 4×50.00=200.00 · SURCHARGE CITY 0.00 · TAX VAT 0.00 ⇒ 200.00 EUR",
                request.with(request.travellers().exemptFrom("CITY", "VAT")));
    }

    @Test
    void a_rule_never_makes_a_unit_cheaper_than_nothing_and_one_without_effect_has_no_line() {
        PriceRequest request = days(DAILY, 2)
                .with(RuleBook.of(
                        PricingRule.times("GIFT", RuleType.PROMOTIONAL, "1").plus(eur("-80")),
                        PricingRule.times("IDLE", RuleType.LOYALTY, "0.5")));

        assertIs("D=2 H=0 C=2; RENTAL DAILY 2×50.00=100.00 · RULE GIFT -100.00 ⇒ 0.00 EUR", request);
    }

    @Test
    void the_block_of_extra_hours_takes_the_multiplier_and_not_the_adjustment() {
        PriceRequest request = hire(PLAN_A, "2026-05-04T10:00", "2026-05-06T11:00")
                .with(RuleBook.of(
                        PricingRule.times("S", RuleType.SEASONAL, "1.5").plus(eur("10"))));

        PriceBreakdown price = Derivation.of(request);

        assertEquals(
                List.of(Fraction.of(85), Fraction.of(85), Fraction.of(12)),
                price.units().amounts());
        assertEquals(3, ((Basis.RuleEffect) price.lines().get(2).basis()).units());
    }

    @Test
    void two_inclusive_taxes_share_what_the_price_contains_and_the_last_takes_the_rest() {
        RateCard card = RateCard.daily("99.99", "EUR")
                .with(Taxes.of(Tax.inclusive("A", "7.7"), Tax.inclusive("B", "3.3"), Tax.exclusive("C", "10")));

        // net 90.08, A 6.94, B 99.99 - 90.08 - 6.94, C of the net
        assertIs(
                "D=1 H=0 C=1; RENTAL DAILY 1×99.99=99.99 · TAX A 6.94 (incl.) · TAX B 2.97 (incl.) · TAX C 9.01"
                        + " ⇒ 109.00 EUR",
                days(card, 1));
    }

    @Test
    void discounts_stop_at_nothing_and_a_coupon_comes_after_those_of_its_sort() {
        PriceRequest request = days(DAILY, 1)
                .with(Choices.NONE
                        .withDiscounts(Discount.amount("GIFT", Money.of("80", "EUR")), Discount.percent("TEN", "10"))
                        .withCoupon(Coupon.of(Discount.percent("HALF", "50"))));

        assertIs(
                "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 · DISCOUNT TEN -5.00 · DISCOUNT HALF -22.50"
                        + " · DISCOUNT GIFT -22.50 ⇒ 0.00 EUR",
                request);
    }

    @Test
    void a_line_that_merely_rounds_to_nothing_stays() {
        RateCard card = DAILY.withAddOns(
                AddOn.perBooking("TINY", "tiny", UnitPrice.of("0.001", "EUR")),
                AddOn.perBooking("FREE", "free", eur("0")));
        PriceRequest request = days(card, 1)
                .with(chosen("TINY", "FREE"))
                .with(Circumstances.PLAIN.withSupplierRate(Percentage.of("0.0001")));

        assertIs(
                "D=1 H=0 C=1; RENTAL DAILY 1×50.00=50.00 · OPTION TINY 0.00 · SUPPLIER_RATE 0.00 ⇒ 50.00 EUR", request);
    }

    private static void assertIs(String expected, PriceRequest request) {
        assertEquals(expected, BookNotation.of(Derivation.of(request)));
    }
}
