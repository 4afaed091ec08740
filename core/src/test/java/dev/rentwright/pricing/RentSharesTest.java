package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.later.MonthsLeft;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.tariff.Tax;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What changes rent is on the invoices of the months that it changes (domain P22). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RentSharesTest {

    private static final PricingRule TENTH_OFF = PricingRule.times("YEAR", RuleType.PROMOTIONAL, "0.9");
    private static final PricingRule SUMMER = PricingRule.times("SUMMER", RuleType.SEASONAL, "1.2")
            .when(RuleCriteria.ANY.between("2027-06-01", "2027-08-31"));

    @Test
    void every_month_has_its_share_of_a_rule_on_all() {
        PriceRequest request = lease().with(new RuleBook(List.of(TENTH_OFF)));

        assertEquals(eur("10800"), price(request).total());
        assertEquals("900.00 ".repeat(12).strip(), totals(RentSchedule.of(request, price(request))));
    }

    @Test
    void a_season_is_on_the_invoices_of_its_months() {
        PriceRequest request = lease().with(new RuleBook(List.of(SUMMER, TENTH_OFF)));

        assertEquals(
                "900.00 900.00 900.00 900.00 900.00 1080.00 1080.00 1080.00 900.00 900.00 900.00 900.00",
                totals(RentSchedule.of(request, price(request))));
        assertEquals(
                "RENTAL 1000.00, RULE 200.00, RULE -120.00",
                lines(RentSchedule.of(request, price(request)).get(5)));
    }

    @Test
    void discounts_and_the_suppliers_rate_are_shared_by_what_they_are_taken_of_and_the_rest_is_on_the_first() {
        PriceRequest request = lease().with(Circumstances.PLAIN.withSupplierRate(Percentage.of("-10")))
                .with(new Choices(
                        List.of(new ChosenAddOn("KEYS", 1)),
                        List.of(),
                        List.of(Discount.percent("FRIEND", "50")),
                        Optional.empty()));
        List<RentInvoice> invoices = RentSchedule.of(request, price(request));

        assertEquals("RENTAL 1000.00, OPTION 60.00, SUPPLIER_RATE -106.00, DISCOUNT -447.00", lines(invoices.get(0)));
        assertEquals("RENTAL 1000.00, SUPPLIER_RATE -100.00, DISCOUNT -450.00", lines(invoices.get(11)));
        assertEquals(price(request).total(), sum(invoices.stream().map(RentInvoice::total)));
    }

    @Test
    void cents_that_do_not_divide_are_lost_nowhere() {
        PricingRule odd = PricingRule.times("ODD", RuleType.PROMOTIONAL, "0.333");
        PriceRequest request = PriceRequest.of(
                        card().withTax(Tax.exclusive("VAT", "19")).plan().orThrow(), from("2027-01-17"))
                .with(new RuleBook(List.of(odd)));
        List<RentInvoice> invoices = RentSchedule.of(request, price(request));

        assertEquals(price(request).total(), sum(invoices.stream().map(RentInvoice::total)));
        assertEquals(price(request).taxes(), sum(invoices.stream().map(RentInvoice::taxes)));
    }

    @Test
    void who_leaves_early_owes_the_share_of_what_they_rented() {
        PriceRequest request = lease().with(new RuleBook(List.of(SUMMER, TENTH_OFF)));
        PriceBreakdown price = price(request);
        LocalDate end = LocalDate.parse("2027-06-11");

        List<RentInvoice> left = RentSchedule.until(request, price, end);
        MonthsLeft leaves = MonthsLeft.at(request, price, end, LocalDate.parse("2027-06-01"), 0);

        assertEquals("900.00 900.00 900.00 900.00 900.00 360.00", totals(left));
        assertEquals("RENTAL 333.33, RULE 66.67, RULE -40.00", lines(left.get(5)));
        assertEquals(price.total().minus(sum(left.stream().map(RentInvoice::total))), leaves.notDue());
        assertEquals(eur("360"), sum(leaves.rent().stream().map(PriceLine::amount)));
    }

    private static PriceRequest lease() {
        return PriceRequest.of(card().plan().orThrow(), from("2027-01-01"));
    }

    private static RateCard card() {
        return RateCard.in(eur("0").currency())
                .with(new MonthRates(Optional.empty(), Optional.of(eur("1000")), Optional.empty()))
                .withAddOns(AddOn.perBooking("KEYS", "Keys", UnitPrice.of("60", "EUR")));
    }

    private static Term from(String start) {
        return new Term.Months(LocalDate.parse(start), 12, true, Term.Nights.DEFAULT_CHECK_IN);
    }

    private static PriceBreakdown price(PriceRequest request) {
        return PriceCalculator.price(request).orThrow();
    }

    private static String totals(List<RentInvoice> invoices) {
        return invoices.stream()
                .map(invoice -> invoice.total().amount().toString())
                .collect(Collectors.joining(" "));
    }

    private static String lines(RentInvoice invoice) {
        return invoice.lines().stream()
                .map(line -> line.kind() + " " + line.amount().amount())
                .collect(Collectors.joining(", "));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(eur("0"), Money::plus);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
