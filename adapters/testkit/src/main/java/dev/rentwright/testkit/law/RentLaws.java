package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.Dues;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.pricing.later.RentSchedule;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.testkit.generator.TermArbitraries;
import dev.rentwright.time.BillingCycle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of rents by the month: nothing is lost between billing periods (domain T8, T9, P22). */
public interface RentLaws extends PriceSource {

    @Property
    default void whole_months_cost_so_many_rents(
            @ForAll("requests") PriceRequest any, @ForAll("months") Term some, @ForAll("cycles") BillingCycle cycle) {
        Term.Months months = (Term.Months) some;
        LocalDate start = cycle == BillingCycle.ANNIVERSARY
                ? months.start()
                : months.start().withDayOfMonth(1);
        Term.Months whole = new Term.Months(start, months.months(), months.lease(), months.startTime());
        rent(any.plan(), whole).ifPresent(rent -> assertEquals(rent.times(whole.months()), rents(any, cycle, whole)));
    }

    /** Each part is rounded once, so the first and the last together miss a minor unit at most. */
    @Property
    default void parts_of_calendar_months_come_within_a_minor_unit_of_their_days(
            @ForAll("requests") PriceRequest any, @ForAll("months") Term some) {
        Term.Months months = (Term.Months) some;
        rent(any.plan(), months).ifPresent(rent -> {
            Fraction days = months.start()
                    .datesUntil(months.dates().until())
                    .map(date -> rent.exact().dividedBy(Fraction.of(date.lengthOfMonth())))
                    .reduce(Fraction.ZERO, Fraction::plus);
            Fraction missed =
                    rents(any, BillingCycle.FIRST_OF_MONTH, months).exact().minus(days);
            Fraction unit = Money.ofMinor(1, rent.currency()).exact();

            assertTrue(missed.compareTo(unit) <= 0 && missed.negated().compareTo(unit) <= 0, missed::toString);
        });
    }

    @Property
    default void invoices_make_the_total(@ForAll("requests") PriceRequest any, @ForAll("months") Term some) {
        Term.Months months = (Term.Months) some;
        if (rent(any.plan(), months).filter(rent -> rent.signum() > 0).isEmpty()) {
            return;
        }
        PriceRequest request = any.term() instanceof Term.Months ? any : Prices.plain(any, any.plan(), months);
        PriceBreakdown price = Prices.of(request);
        List<RentInvoice> invoices = RentSchedule.of(request, price);

        assertEquals(
                price.total(),
                sum(price, invoices.stream().map(RentInvoice::total).toList()));
        assertEquals(
                sum(
                        price,
                        price.of(LineKind.RENTAL).stream()
                                .map(PriceLine::amount)
                                .toList()),
                sum(price, invoices.stream().map(RentInvoice::rent).toList()));
    }

    @Property
    default void what_is_due_at_once_and_later_makes_the_payable_total(@ForAll("requests") PriceRequest request) {
        PriceBreakdown price = Prices.of(request);
        Dues dues = Dues.of(request, price);
        Money all = dues.now();
        for (Dues.Later due : dues.later()) {
            all = all.plus(due.rental()).plus(due.deposit());
        }

        assertFalse(dues.rental().isNegative() || dues.deposit().isNegative(), dues::toString);
        assertEquals(price.payableTotal(), all);
    }

    /** What takes something off is on the invoices of what it is taken off (domain P22); fees and taxes come after. */
    @Property
    default void no_invoice_is_for_less_than_nothing_before_its_fees(@ForAll("requests") PriceRequest any) {
        if (!(any.term() instanceof Term.Months)) {
            return;
        }
        PriceBreakdown price = Prices.of(any);
        for (RentInvoice invoice : RentSchedule.of(any, price)) {
            List<Money> opening = invoice.lines().stream()
                    .filter(line -> line.kind().compareTo(LineKind.SERVICE_FEE) < 0)
                    .map(PriceLine::amount)
                    .toList();
            assertFalse(sum(price, opening).isNegative(), invoice::toString);
        }
    }

    /** Of monthly rents and of leases, from any day. */
    @Provide
    default Arbitrary<Term> months() {
        return Arbitraries.oneOf(TermArbitraries.months(false), TermArbitraries.months(true));
    }

    /** Both. */
    @Provide
    default Arbitrary<BillingCycle> cycles() {
        return Arbitraries.of(BillingCycle.class);
    }

    private static Optional<Money> rent(RatePlan plan, Term.Months months) {
        MonthRates rates = plan.card().months();
        return months.lease() ? rates.lease() : rates.monthly();
    }

    /** What is paid for the time alone when it is billed by a cycle. */
    private static Money rents(PriceRequest any, BillingCycle cycle, Term.Months months) {
        RateCard card = any.plan().card();
        MonthRates rates = new MonthRates(card.months().monthly(), card.months().lease(), Optional.of(cycle));
        RatePlan plan = card.with(rates).plan().orThrow();
        PriceBreakdown price =
                PriceCalculator.price(Prices.plain(any, plan, months)).orThrow();
        return sum(
                price, price.of(LineKind.RENTAL).stream().map(PriceLine::amount).toList());
    }

    private static Money sum(PriceBreakdown price, List<Money> amounts) {
        return amounts.stream().reduce(Money.zero(price.currency()), Money::plus);
    }
}
