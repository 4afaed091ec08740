package dev.rentwright.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.ExchangeRate;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.ChargesDomain.Case;
import dev.rentwright.pricing.later.Commission;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.pricing.later.ShownPrice;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import dev.rentwright.tariff.TaxRounding;
import dev.rentwright.tariff.Taxes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ChargesDomain.class)
@Domain(DomainContext.Global.class)
class ChargesLawsTest {

    private static final List<LineKind> MAY_TAKE_OFF =
            List.of(LineKind.RULE, LineKind.SUPPLIER_RATE, LineKind.DISCOUNT, LineKind.TAX);

    @Property
    void only_rules_the_suppliers_rate_discounts_and_their_taxes_take_something_off(@ForAll Case rented) {
        rented.price().lines().stream()
                .filter(line -> line.amount().isNegative())
                .forEach(line ->
                        assertTrue(MAY_TAKE_OFF.contains(line.kind()) || isShareOfThese(line, rented), line::toString));
    }

    /** A share of less than nothing; by the month the first bill may be that, whatever the rest is. */
    private static boolean isShareOfThese(PriceLine line, Case rented) {
        return line.basis() instanceof Basis.Share share
                && (share.base().isNegative() || rented.request().term() instanceof Term.Months);
    }

    @Property
    void what_costs_nothing_makes_no_line_but_for_contained_covers_discounts_surcharges_and_taxes(@ForAll Case rented) {
        List<LineKind> always = List.of(LineKind.DISCOUNT, LineKind.SURCHARGE, LineKind.TAX);
        charges(rented).stream()
                .filter(line -> line.exact().signum() == 0 && !always.contains(line.kind()))
                .filter(line -> !isShareOfSeveralBills(line, rented))
                .forEach(line -> assertTrue(line.basis() instanceof Basis.IncludedIn, line::toString));
    }

    /** By the month a share is rounded on each bill; a bill below nothing and one above it may come to nothing together. */
    private static boolean isShareOfSeveralBills(PriceLine line, Case rented) {
        return line.basis() instanceof Basis.Share && rented.request().term() instanceof Term.Months;
    }

    @Property
    void discounts_never_take_more_than_there_is_and_each_makes_a_line(@ForAll Case rented) {
        PriceBreakdown price = rented.price();
        Money left = Sums.of(price.lines(), Sums.RENTAL_GROUP, price.currency());
        Money off = Sums.of(price.of(LineKind.DISCOUNT), price.currency());

        // Less than nothing can be there before any discount: a supplier's rate takes its share of options too.
        assertTrue(off.isZero() || !left.isNegative(), () -> "left " + left + " after " + off);
        price.of(LineKind.DISCOUNT).forEach(line -> assertTrue(!line.amount().isPositive(), line::toString));
        assertEquals(
                rented.request().choices().discounts().size(),
                price.of(LineKind.DISCOUNT).size());
    }

    @Property
    void a_discount_takes_at_most_its_cap(@ForAll Case rented) {
        for (Discount discount : rented.request().choices().discounts()) {
            Choices alone = new Choices(List.of(), List.of(), List.of(discount), Optional.empty());
            Money off = rented.with(alone)
                    .price()
                    .of(LineKind.DISCOUNT)
                    .get(0)
                    .amount()
                    .negated();

            discount.cap().ifPresent(most -> assertTrue(off.compareTo(most) <= 0, () -> off + " over " + most));
        }
    }

    @Property
    void percentages_come_before_amounts_in_whatever_order_they_are_granted(@ForAll Case rented) {
        List<String> codes = rented.price().of(LineKind.DISCOUNT).stream()
                .map(PriceLine::code)
                .toList();

        assertEquals(codes.stream().sorted(java.util.Comparator.reverseOrder()).toList(), codes);
    }

    @Property
    void the_suppliers_rate_is_of_everything_before_it_and_of_nothing_after(@ForAll Case rented) {
        PriceBreakdown price = rented.price();
        BigDecimal before = price.lines().stream()
                .filter(line -> line.kind().compareTo(LineKind.SUPPLIER_RATE) < 0)
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rate =
                rented.request().circumstances().supplierRate().value().movePointLeft(2);

        assertEquals(
                0,
                before.multiply(rate)
                        .setScale(2, RoundingMode.HALF_UP)
                        .compareTo(Sums.of(price.of(LineKind.SUPPLIER_RATE), price.currency())
                                .amount()));
    }

    @Property
    void a_full_cover_is_all_that_is_paid_for_it_and_its_parts(@ForAll Case rented) {
        List<ChosenAddOn> full = Stream.of("CDW", "FULL", "THEFT")
                .map(code -> new ChosenAddOn(code, 1))
                .toList();
        Money bundle = insurances(rented.with(Choices.of(full)));
        Money alone = insurances(rented.with(Choices.of(List.of(new ChosenAddOn("FULL", 1)))));

        assertEquals(alone, bundle);
    }

    @Property
    void no_piece_no_driver_and_no_surcharge_costs_more_than_its_cap(@ForAll Case rented) {
        charges(rented).stream()
                .filter(PriceLine::capped)
                .filter(line -> line.kind() != LineKind.DISCOUNT)
                .forEach(line ->
                        assertTrue(line.amount().exact().compareTo(((Basis.Capped) line.basis()).uncapped()) < 0));
        for (PriceLine line : rented.price().of(LineKind.OPTION)) {
            rented.request()
                    .plan()
                    .addOn(line.code())
                    .flatMap(addOn -> addOn.cap())
                    .ifPresent(cap -> {
                        int pieces = rented.deal().pieces(line.code());
                        assertTrue(line.amount().compareTo(cap.times(pieces)) <= 0, line::toString);
                    });
        }
    }

    @Property
    void going_on_for_some_days_and_what_was_charged_before_make_the_charge_for_all_days(
            @ForAll Case rented, @ForAll @IntRange(min = 1, max = 20) int more) {
        ChargeableTime time = rented.rental().time();
        Deal longer = new Deal(rented.request(), ChargeableTime.of(time.days() + more, 0));
        List<ExtraCharge> before = new ArrayList<>();
        OptionLines.of(rented.deal(), before::add);
        List<ExtraCharge> after = new ArrayList<>();
        OptionLines.of(longer, after::add);
        for (int i = 0; i < before.size(); i++) {
            Money late = amount(before.get(i).late(more, Rounding.HALF_UP));

            assertEquals(
                    amount(after.get(i).line(Rounding.HALF_UP)),
                    amount(before.get(i).line(Rounding.HALF_UP)).plus(late));
        }
    }

    @Property
    void inclusive_taxes_and_the_net_of_what_contains_them_make_its_gross(@ForAll Case rented) {
        PriceBreakdown price = rented.price();
        List<PriceLine> within =
                price.of(LineKind.TAX).stream().filter(PriceLine::included).toList();
        Assume.that(!within.isEmpty());
        Money gross = Sums.of(
                price.lines().stream()
                        .filter(line -> line.taxable() && line.kind() != LineKind.TAX)
                        .toList(),
                price.currency());
        Money net = ((Basis.Levy) within.get(0).basis()).base();

        assertEquals(gross, net.plus(Sums.of(within, price.currency())));
    }

    @Property
    void inclusive_taxes_leave_the_total_as_it_is(@ForAll Case rented, @ForAll Percentage rate) {
        Taxes none = rented.request().plan().card().taxes();
        Assume.that(none.taxes().isEmpty());
        Taxes some = Taxes.of(new Tax("VAT", rate, true, false, Optional.empty()));

        assertEquals(rented.price().total(), rented.with(some).price().total());
    }

    @Property
    void taxes_added_to_each_line_are_those_of_a_long_sum_by_hand(@ForAll Case rented) {
        List<Tax> taxes = rented.request().plan().card().taxes().taxes();
        Assume.that(taxes.stream().noneMatch(Tax::inclusive));
        Assume.that(!(rented.request().term() instanceof Term.Months));
        BigDecimal expected = BigDecimal.ZERO;
        for (PriceLine line : rented.price().lines()) {
            BigDecimal base = line.amount().amount();
            BigDecimal added = BigDecimal.ZERO;
            for (Tax tax : line.taxable() ? taxes : List.<Tax>of()) {
                BigDecimal of = tax.compound() ? base.add(added) : base;
                added = added.add(
                        of.multiply(tax.rate().value().movePointLeft(2)).setScale(2, RoundingMode.HALF_UP));
            }
            expected = expected.add(added);
        }

        assertEquals(0, expected.compareTo(rented.price().taxes().amount()));
    }

    @Property
    void rounding_per_code_differs_by_at_most_half_a_cent_for_each_line(@ForAll Case rented) {
        Taxes taxes = rented.request().plan().card().taxes();
        Assume.that(taxes.taxes().stream().noneMatch(tax -> tax.compound() || tax.inclusive()));
        PriceBreakdown perLine = rented.price();
        PriceBreakdown perCode =
                rented.with(taxes.rounded(TaxRounding.PER_TAX_CODE)).price();
        long lines = (long) perLine.lines().size() * Math.max(1, taxes.taxes().size());

        assertTrue(perLine.total().minus(perCode.total()).abs().minorUnits() <= lines);
        perCode.of(LineKind.TAX).forEach(tax -> {
            Basis.Levy levy = (Basis.Levy) tax.basis();
            boolean oneBill = !(rented.request().term() instanceof Term.Months);
            assertTrue(
                    !oneBill || levy.base().times(levy.rate(), Rounding.HALF_UP).equals(tax.amount()));
        });
    }

    @Property
    void they_who_are_exempt_pay_what_they_would_without_the_tax(@ForAll Case rented) {
        Case exempt =
                new Case(rented.request().with(rented.request().travellers().exemptFrom("A", "B")), rented.rental());
        PriceBreakdown price = exempt.price();

        assertEquals(
                rented.with(new Taxes(List.of(), Optional.empty(), Optional.empty()))
                        .price()
                        .total(),
                price.total());
        price.of(LineKind.TAX).forEach(tax -> {
            assertTrue(tax.amount().isZero());
            assertTrue(((Basis.Levy) tax.basis()).exempt());
        });
    }

    @Property
    void a_price_by_the_month_is_the_sum_of_its_invoices(@ForAll Case rented) {
        Assume.that(rented.request().term() instanceof Term.Months);
        PriceBreakdown price = rented.price();
        List<RentInvoice> invoices = RentSchedule.of(rented.request(), price);

        assertEquals(price.total(), total(invoices, price));
        assertEquals(
                Sums.of(price.of(LineKind.RENTAL), price.currency()),
                invoices.stream().map(RentInvoice::rent).reduce(Money.zero(price.currency()), Money::plus));
    }

    @Property
    void months_that_are_left_are_invoiced_until_then_and_the_longer_the_more(
            @ForAll Case rented, @ForAll @IntRange(min = 1, max = 400) int days) {
        Assume.that(rented.request().term() instanceof Term.Months);
        PriceBreakdown price = rented.price();
        List<RentInvoice> agreed = RentSchedule.of(rented.request(), price);
        LocalDate agreedEnd = agreed.get(agreed.size() - 1).dates().until();
        LocalDate asked = agreed.get(0).dates().from().plusDays(days);
        LocalDate end = asked.isAfter(agreedEnd) ? agreedEnd : asked;

        List<RentInvoice> left = RentSchedule.until(rented.request(), price, end);
        List<RentInvoice> dayMore = RentSchedule.until(rented.request(), price, end.plusDays(1));

        assertEquals(end, left.get(left.size() - 1).dates().until());
        assertEquals(agreed.subList(0, left.size() - 1), left.subList(0, left.size() - 1));
        for (RentInvoice invoice : left) {
            assertEquals(invoice.total(), PriceBreakdown.sum(invoice.lines(), price.currency()));
            assertEquals(invoice.rent(), invoice.lines().get(0).amount());
        }
        // Taxes aside, which are rounded on every line: two that nearly make up for each other may be taxed a cent
        // apart.
        assertTrue(untaxed(left, price).compareTo(untaxed(dayMore, price)) <= 0);
        assertEquals(agreed, RentSchedule.until(rented.request(), price, agreedEnd));
    }

    /** Taxes aside, as above. */
    @Property
    void no_period_is_invoiced_for_less_than_nothing(
            @ForAll Case rented, @ForAll @IntRange(min = 1, max = 400) int days) {
        Assume.that(rented.request().term() instanceof Term.Months);
        PriceBreakdown price = rented.price();
        LocalDate end =
                RentSchedule.of(rented.request(), price).get(0).dates().from().plusDays(days);

        for (RentInvoice invoice : RentSchedule.until(rented.request(), price, end)) {
            assertFalse(untaxed(List.of(invoice), price).isNegative(), invoice::toString);
        }
    }

    private static Money untaxed(List<RentInvoice> invoices, PriceBreakdown price) {
        List<PriceLine> lines = invoices.stream()
                .flatMap(invoice -> invoice.lines().stream())
                .filter(line -> line.kind() != LineKind.TAX)
                .toList();
        return Sums.of(lines, price.currency());
    }

    private static Money total(List<RentInvoice> invoices, PriceBreakdown price) {
        return invoices.stream().map(RentInvoice::total).reduce(Money.zero(price.currency()), Money::plus);
    }

    @Property
    void what_is_paid_goes_to_the_owner_the_platform_and_the_taxes(@ForAll Case rented, @ForAll Percentage rate) {
        PriceBreakdown price = rented.price();
        Commission split = Commission.of(price, rate);
        Money service = Sums.of(price.lines(), EnumSet.of(LineKind.SERVICE_FEE), price.currency());
        Money taxes = price.taxes();

        assertEquals(
                price.total(),
                split.payout().plus(split.commission()).plus(service).plus(taxes));
    }

    @Property
    void a_whole_commission_is_what_the_owner_sells_and_no_fee_surcharge_or_added_tax(@ForAll Case rented) {
        PriceBreakdown price = rented.price();
        List<LineKind> notTheirs = List.of(LineKind.SERVICE_FEE, LineKind.SURCHARGE, LineKind.TAX);
        List<PriceLine> sold = price.lines().stream()
                .filter(line -> !notTheirs.contains(line.kind()))
                .toList();

        assertEquals(
                Sums.of(sold, price.currency()),
                Commission.of(price, Percentage.of("100")).commission());
    }

    @Property
    void a_shown_total_is_the_sum_of_the_shown_lines_that_are_added(
            @ForAll Case rented, @ForAll @IntRange(min = 1, max = 1_000_000) int tenThousandths) {
        ExchangeRate rate = new ExchangeRate(
                Money.of("1", "EUR").currency(),
                Money.of("1", "MAD").currency(),
                BigDecimal.valueOf(tenThousandths, 4),
                "a bank",
                Instant.EPOCH);
        PriceBreakdown price = rented.price();
        ShownPrice shown = ShownPrice.of(price, rate);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < price.lines().size(); i++) {
            BigDecimal exact = price.lines().get(i).amount().amount().multiply(rate.rate());
            BigDecimal amount = shown.amounts().get(i).amount();
            assertEquals(exact.setScale(2, RoundingMode.HALF_UP), amount);
            sum = sum.add(price.lines().get(i).included() ? BigDecimal.ZERO : amount);
        }

        assertEquals(0, sum.compareTo(shown.total().amount()));
    }

    private static List<PriceLine> charges(Case rented) {
        List<PriceLine> all = ChargeLines.on(rented.request(), rented.rental()).orThrow();
        return all.subList(rented.rental().lines().size(), all.size());
    }

    private static Money insurances(Case rented) {
        return Sums.of(
                rented.price().of(LineKind.INSURANCE), Money.of("0", "EUR").currency());
    }

    private static Money amount(Optional<PriceLine> line) {
        return line.map(PriceLine::amount).orElse(Money.of("0", "EUR"));
    }
}
