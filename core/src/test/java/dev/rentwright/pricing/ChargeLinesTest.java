package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.AddOnAvailability;
import dev.rentwright.tariff.AddOnCharging;
import dev.rentwright.tariff.AddOnKind;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.Extras;
import dev.rentwright.tariff.Feature;
import dev.rentwright.tariff.Fees;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.ServiceFee;
import dev.rentwright.tariff.Surcharge;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Decisions on lines after the rules that the rulebook's worked examples do not show. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChargeLinesTest {

    private static final RateCard CARD = RateCard.daily("100", "EUR");

    @Test
    void features_and_extra_beds_stand_before_add_ons_which_stand_in_the_order_of_the_card() {
        Extras extras = new Extras(
                List.of(
                        AddOn.perDay("SEAT", "seat", eur("4")),
                        addOn("MEAL", AddOnKind.OPTION, AddOnCharging.PER_PERSON, "12"),
                        addOn("TRACK", AddOnKind.OPTION, AddOnCharging.PER_KM, "0.05")),
                List.of(new Feature("VIEW", eur("9")), new Feature("QUIET", eur("1"))),
                Optional.of(eur("30")),
                DriverTerms.NONE);
        PriceRequest request = stay(CARD.with(extras), 3)
                .with(new Choices(
                        List.of(piece("TRACK"), piece("MEAL"), new ChosenAddOn("SEAT", 2)),
                        List.of("VIEW"),
                        List.of(),
                        Optional.empty()))
                .with(Travellers.of(2).withChildren(5, 7))
                .with(Circumstances.PLAIN.forGuests(3));

        assertEquals(
                "VIEW 3 DAY 27.00, EXTRA_BED 3 DAY 90.00, SEAT 6 DAY 24.00, MEAL 4 PERSON 48.00",
                lines(request, LineKind.OPTION));
    }

    @Test
    void what_the_rentable_has_is_charged_unasked_and_once_if_asked_for_too() {
        Extras extras = new Extras(
                List.of(),
                List.of(new Feature("VIEW", eur("9")), new Feature("QUIET", eur("1")), new Feature("BATH", eur("2"))),
                Optional.empty(),
                DriverTerms.NONE);
        PriceRequest plain = stay(CARD.with(extras), 3);
        PriceRequest asked = plain.with(new Choices(List.of(), List.of("VIEW"), List.of(), Optional.empty()));

        assertEquals("", lines(plain, LineKind.OPTION));
        assertEquals(
                "QUIET 3 DAY 3.00", lines(plain.with(Circumstances.PLAIN.having("QUIET", "BALCONY")), LineKind.OPTION));
        assertEquals(
                "VIEW 3 DAY 27.00, BATH 3 DAY 6.00",
                lines(asked.with(Circumstances.PLAIN.having("BATH", "VIEW")), LineKind.OPTION));
    }

    @Test
    void what_is_included_or_free_makes_no_line() {
        AddOn included = new AddOn(
                "SEAT",
                "seat",
                AddOnKind.OPTION,
                AddOnCharging.PER_DAY,
                AddOnAvailability.INCLUDED,
                eur("0"),
                Optional.empty());
        PriceRequest request = stay(CARD.withAddOns(included, AddOn.perBooking("MAP", "map", eur("0"))), 3)
                .with(Choices.of(List.of(piece("SEAT"), piece("MAP"))));

        assertEquals("", lines(request, LineKind.OPTION));
    }

    @Test
    void the_full_cover_comes_first_with_its_parts_and_contains_no_other() {
        RateCard card = CARD.withAddOns(
                AddOn.insurance("GLASS", "glass", eur("2")),
                AddOn.insurance("THEFT", "theft", eur("6")),
                AddOn.insurance("FULL", "full", eur("18")));
        List<ChosenAddOn> chosen = List.of(piece("THEFT"), piece("GLASS"), piece("FULL"));

        assertEquals(
                "FULL 3 DAY 54.00, THEFT 3 DAY 0.00, GLASS 3 DAY 6.00",
                lines(stay(card, 3).with(Choices.of(chosen)), LineKind.INSURANCE));
        assertEquals(
                "GLASS 3 DAY 6.00, THEFT 3 DAY 18.00",
                lines(stay(card, 3).with(Choices.of(chosen.subList(0, 2))), LineKind.INSURANCE));
    }

    @Test
    void a_driver_is_young_before_the_limit_and_senior_from_it_on() {
        DriverCharge each = new DriverCharge(eur("5"), Optional.of(Money.of("12", "EUR")));
        DriverTerms terms = new DriverTerms(
                Optional.of(each), Optional.of(each), Optional.empty(), Optional.of(each), Optional.empty());
        RateCard card = CARD.with(CARD.extras().withDrivers(terms));

        assertEquals(
                "ADDITIONAL 6 DAY 30.00, YOUNG 2 DAY 10.00, SENIOR 2 DAY 10.00",
                lines(stay(card, 2).with(Travellers.ONE.driving(24, 25, 69, 70)), LineKind.DRIVER));
        assertEquals("YOUNG 1 ITEM 12.00", lines(stay(card, 3).with(Travellers.ONE.driving(24)), LineKind.DRIVER));
    }

    @Test
    void a_prepaid_tank_is_always_sold_and_needs_a_size() {
        RateCard card = CARD.withFuel(new FuelTerms.Prepaid(eur("1.90"), Optional.empty()));

        assertEquals(
                "PREPAID_FUEL 55 LITRE 104.50",
                lines(stay(card, 1).with(Circumstances.PLAIN.withTank(55)), LineKind.OPTION));
        assertEquals(List.of(RefusalCode.RATE_INCOMPLETE), codes(stay(card, 1), false));
    }

    @Test
    void a_discount_takes_no_more_than_is_left_and_says_what_a_cap_kept() {
        PriceRequest request = stay(CARD, 1)
                .with(Choices.NONE.withDiscounts(
                        Discount.amount("MUCH", Money.of("90", "EUR")),
                        Discount.amount("MORE", Money.of("1", "EUR")),
                        Discount.percent("TEN", "10"),
                        Discount.percent("HALF", "50").cappedAt(Money.of("20", "EUR"))));

        List<PriceLine> lines = charges(request, rental(1));

        assertEquals(
                "TEN 1 RENTAL -10.00, HALF 1 RENTAL -20.00, MUCH 1 RENTAL -70.00, MORE 1 RENTAL 0.00", text(lines));
        assertEquals(new Basis.Capped(Fraction.of(-45)), lines.get(1).basis());
        assertEquals(Basis.Product.INSTANCE, lines.get(2).basis());
        assertEquals(
                new Basis.Share(Percentage.of("-10"), Money.of("100", "EUR")),
                lines.get(0).basis());
    }

    @Test
    void the_coupon_comes_after_the_discounts_that_were_granted() {
        PriceRequest request = stay(CARD, 1)
                .with(Choices.NONE
                        .withDiscounts(Discount.percent("STAFF", "50"))
                        .withCoupon(Coupon.of(Discount.percent("HALF", "50"))));

        assertEquals("STAFF 1 RENTAL -50.00, HALF 1 RENTAL -25.00", lines(request, LineKind.DISCOUNT));
    }

    @Test
    void a_coupon_is_taken_in_its_windows_and_refused_on_the_day_after() {
        Coupon may = new Coupon(
                Discount.percent("MAY", "5"),
                Optional.of(DateRange.inclusive(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"))),
                Optional.of(DateRange.inclusive(LocalDate.parse("2026-06-01"), LocalDate.parse("2026-06-01"))),
                true,
                true);
        PriceRequest request = stay(CARD, 1).with(Choices.NONE.withCoupon(may));

        assertEquals(List.of(), codes(request.with(bookedOn("2026-05-31")), true));
        assertEquals("not-bookable-then", why(request.with(bookedOn("2026-06-01"))));
        assertEquals("booking-date-unknown", why(request));
        PriceRequest later = request.with(bookedOn("2026-05-01")).with(Term.Nights.between("2026-06-02", "2026-06-03"));
        assertEquals("not-for-that-start", why(later));
        assertEquals(
                Map.of("from", LocalDate.parse("2026-06-01"), "to", LocalDate.parse("2026-06-01")),
                refusals(later, false).get(0).facts().get("window"));
    }

    @Test
    void a_coupon_that_is_inactive_or_forbids_the_promotion_that_applied_is_refused() {
        Discount ten = Discount.percent("TEN", "10");
        Coupon inactive = new Coupon(ten, Optional.empty(), Optional.empty(), true, false);
        Coupon jealous = new Coupon(ten, Optional.empty(), Optional.empty(), false, true);

        assertEquals("inactive", why(stay(CARD, 1).with(Choices.NONE.withCoupon(inactive))));
        PriceRequest request = stay(CARD, 1).with(Choices.NONE.withCoupon(jealous));
        assertEquals(List.of(RefusalCode.COUPON_NOT_COMBINABLE), codes(request, true));
        assertEquals(List.of(), codes(request, false));
    }

    @Test
    void all_reasons_are_given_at_once() {
        PriceRequest request = stay(CARD, 1)
                .with(new Choices(
                        List.of(piece("BIKE")),
                        List.of("VIEW"),
                        List.of(Discount.amount("YEN", Money.of("100", "JPY"))),
                        Optional.empty()));

        assertEquals(
                List.of(RefusalCode.INVALID_VALUE, RefusalCode.INVALID_VALUE, RefusalCode.MONEY_CURRENCY_MISMATCH),
                codes(request, false));
    }

    @Test
    void a_surcharge_of_what_only_takes_off_adds_nothing() {
        Surcharge odd = new Surcharge(
                "ODD", new Surcharge.Share(Percentage.of("10"), Set.of(LineKind.DISCOUNT, LineKind.ONE_WAY)), true);
        PriceRequest request = stay(CARD.with(Fees.NONE.withSurcharges(odd)), 2)
                .with(Choices.NONE.withDiscounts(Discount.percent("HALF", "50")));

        assertEquals("ODD 1 RENTAL 0.00", lines(request, LineKind.SURCHARGE));
    }

    @Test
    void children_pay_the_city_from_an_age_on_and_nobody_for_more_than_the_nights_that_count() {
        Surcharge city =
                new Surcharge("CITY", new Surcharge.PerPersonNight(eur("2"), Optional.of(12), Optional.of(7)), false);
        PriceRequest request = stay(CARD.with(Fees.NONE.withSurcharges(city)), 9)
                .with(Travellers.of(2).withChildren(11, 12));

        assertEquals("CITY 21 PERSON_NIGHT 42.00", lines(request, LineKind.SURCHARGE));
        assertEquals(
                "CITY 1 RENTAL 0.00", lines(request.with(request.travellers().exemptFrom("CITY")), LineKind.SURCHARGE));
    }

    @Test
    void of_two_taxes_within_a_price_the_last_takes_what_rounding_leaves() {
        Taxes taxes = Taxes.of(Tax.inclusive("A", "10"), Tax.inclusive("B", "7.7"));
        // 100.00 / 1.177 = 84.9617.. -> 84.96; A 8.496 -> 8.50; B the rest 6.54, where 7.7 % were 6.5419.. -> 6.54
        assertEquals("A 1 RENTAL 8.50, B 1 RENTAL 6.54", lines(stay(CARD.with(taxes), 1), LineKind.TAX));
        Taxes thirds = Taxes.of(Tax.inclusive("A", "0.005"), Tax.inclusive("B", "0.005"));
        // 100.00 / 1.0001 = 99.99; A 0.0049995 -> 0.00; B 0.01
        assertEquals("A 1 RENTAL 0.00, B 1 RENTAL 0.01", lines(stay(CARD.with(thirds), 1), LineKind.TAX));
    }

    @Test
    void an_added_tax_is_of_the_net_of_what_contains_another() {
        Taxes taxes = Taxes.of(Tax.inclusive("VAT", "20"), Tax.exclusive("CITY", "5"));

        // 100.00 / 1.2 = 83.33 on each of two lines, 166.67 on their sum
        assertEquals("VAT 1 RENTAL 33.34, CITY 1 RENTAL 8.34", lines(twoLines(taxes), LineKind.TAX));
        assertEquals(
                "VAT 1 RENTAL 33.33, CITY 1 RENTAL 8.33",
                lines(twoLines(taxes.rounded(TaxRounding.PER_TAX_CODE)), LineKind.TAX));
    }

    @Test
    void a_share_of_the_service_fee_and_taxes_are_rounded_on_each_months_bill() {
        RateCard card = CARD.with(Taxes.of(Tax.exclusive("VAT", "5")).rounded(TaxRounding.PER_TAX_CODE))
                .with(Fees.NONE
                        .withCleaning(Money.of("10", "EUR"))
                        .withService(new ServiceFee.Share(Percentage.of("1"))));
        PriceRequest request = PriceRequest.of(card.plan().orThrow(), Term.Months.from("2026-01-01", 3));
        Money rent = Money.of("99.50", "EUR");

        List<PriceLine> rents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            LocalDate from = LocalDate.parse("2026-01-01").plusMonths(i);
            DateRange dates = new DateRange(from, from.plusMonths(1));
            rents.add(PriceLine.of(
                    LineKind.RENTAL, "RENT", rent, new Basis.Rent(rent, dates, Math.toIntExact(dates.days()))));
        }
        Rental rental = new Rental(ChargeableTime.of(90, 0), rents, new UnitAmounts(List.of(Fraction.ONE)), false);

        // 1 % of 109.50, 99.50, 99.50: 1.10 + 1.00 + 1.00 (of the sum: 3.09); 5 % of 110.60, 100.50, 100.50: 5.53 +
        // 5.03 + 5.03
        assertEquals(
                "CLEANING 1 RENTAL 10.00, SERVICE_FEE 1 RENTAL 3.10, VAT 1 RENTAL 15.59",
                text(charges(request, rental)));
    }

    private static PriceRequest twoLines(Taxes taxes) {
        return stay(CARD.with(taxes).with(Fees.NONE.withCleaning(Money.of("100", "EUR"))), 1);
    }

    private static AddOn addOn(String code, AddOnKind kind, AddOnCharging charging, String price) {
        return new AddOn(code, code, kind, charging, AddOnAvailability.PRICED, eur(price), Optional.empty());
    }

    private static ChosenAddOn piece(String code) {
        return new ChosenAddOn(code, 1);
    }

    private static UnitPrice eur(String price) {
        return UnitPrice.of(price, "EUR");
    }

    private static Circumstances bookedOn(String date) {
        return Circumstances.PLAIN.bookedOn(LocalDate.parse(date));
    }

    private static PriceRequest stay(RateCard card, int nights) {
        LocalDate from = LocalDate.parse("2026-06-01");
        DateRange dates = new DateRange(from, from.plusDays(nights));
        return PriceRequest.of(card.plan().orThrow(), new Term.Nights(dates, Term.Nights.DEFAULT_CHECK_IN));
    }

    private static Rental rental(long nights) {
        PriceLine line = PriceLine.of(LineKind.RENTAL, "NIGHTLY", nights, LineUnit.NIGHT, eur("100"), Rounding.HALF_UP);
        UnitAmounts units = new UnitAmounts(List.of(line.amount().exact()));
        return new Rental(ChargeableTime.of(nights, 0), List.of(line), units, false);
    }

    private static Rental rental(PriceRequest request, boolean promotion) {
        Rental plain = rental(((Term.Nights) request.term()).dates().days());
        return new Rental(plain.time(), plain.lines(), plain.units(), promotion);
    }

    private static List<PriceLine> charges(PriceRequest request, Rental rental) {
        List<PriceLine> all = ChargeLines.on(request, rental).orThrow();
        return all.subList(rental.lines().size(), all.size());
    }

    private static String lines(PriceRequest request, LineKind kind) {
        return text(charges(request, rental(request, false)).stream()
                .filter(line -> line.kind() == kind)
                .toList());
    }

    private static String text(List<PriceLine> lines) {
        return lines.stream()
                .map(line -> line.code() + " " + line.quantity().toPlainString() + " " + line.unit() + " "
                        + line.amount().amount())
                .collect(Collectors.joining(", "));
    }

    private static List<Refusal> refusals(PriceRequest request, boolean promotion) {
        return ChargeLines.on(request, rental(request, promotion)).refusals();
    }

    private static List<RefusalCode> codes(PriceRequest request, boolean promotion) {
        return refusals(request, promotion).stream().map(Refusal::code).toList();
    }

    private static Object why(PriceRequest request) {
        Refusal refusal = refusals(request, false).get(0);
        assertEquals(RefusalCode.COUPON_INVALID, refusal.code());
        return refusal.facts().getOrDefault("why", "nothing");
    }
}
