package dev.rentwright.pricing.later;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LateStay;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.time.BillingCycle;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What it costs to leave a room or a home after its time (domain L6), in local time, with the plan's taxes. A stay: a
 * part of the last night's amount after rules until some time, all of it later, as {@link dev.rentwright.tariff.LateStay} says.
 * Months: past some days of grace, every day from the end as a part of a billing period.
 */
public final class LateCheckOut {

    /** When rooms are to be left unless somebody says otherwise (domain T7). */
    public static final LocalTime CHECK_OUT = LocalTime.of(12, 0);

    /** How many days of grace what is rented by the month has unless somebody says otherwise. */
    public static final int GRACE_DAYS_OF_MONTHS = 1;

    private LateCheckOut() {}

    /**
     * The lines where rooms are left at the usual time; none when nothing is owed.
     *
     * @param agreed what was priced
     * @param price what it came to
     * @param left when they left, on clocks at the place
     * @throws IllegalArgumentException for a hire, which {@link ReturnCharges} are for
     */
    public static List<PriceLine> of(PriceRequest agreed, PriceBreakdown price, LocalDateTime left) {
        return of(agreed, price, CHECK_OUT, GRACE_DAYS_OF_MONTHS, left);
    }

    /**
     * The same in a house with a time of its own.
     *
     * @param checkOut when it was to be left on its last day
     * @param graceDaysOfMonths how many days after its end a rental by the month costs nothing
     * @throws IllegalArgumentException for a hire, which {@link ReturnCharges} are for
     */
    public static List<PriceLine> of(
            PriceRequest agreed, PriceBreakdown price, LocalTime checkOut, int graceDaysOfMonths, LocalDateTime left) {
        Deal deal = new Deal(agreed, price.time());
        if (agreed.term() instanceof Term.Nights stay) {
            return deal.taxed(
                    night(deal, stay.dates().until().atTime(checkOut), price, left.truncatedTo(ChronoUnit.MINUTES)));
        }
        if (agreed.term() instanceof Term.Months months) {
            return deal.taxed(rent(deal, months, graceDaysOfMonths, left.toLocalDate()));
        }
        throw new IllegalArgumentException("expected nights or months, got " + agreed.term());
    }

    private static Bill.Builder night(Deal deal, LocalDateTime due, PriceBreakdown price, LocalDateTime left) {
        Bill.Builder lines = new Bill.Builder();
        if (left.isAfter(due.plusMinutes(deal.plan().graceMinutes()))) {
            List<Fraction> nights = price.units().amounts();
            Fraction last = nights.get(nights.size() - 1);
            LateStay terms = deal.plan().lateStay();
            Fraction share =
                    left.isAfter(due.with(terms.until())) ? last : terms.share().applyTo(last);
            Money amount = deal.rounding().round(share, deal.currency());
            if (!amount.isZero()) {
                lines.add(PriceLine.of(LineKind.LATE, "NIGHTLY", amount, Basis.Product.INSTANCE));
            }
        }
        return lines;
    }

    private static Bill.Builder rent(Deal deal, Term.Months months, int graceDays, LocalDate left) {
        LocalDate end = months.dates().until();
        Bill.Builder lines = new Bill.Builder();
        if (!left.isAfter(end.plusDays(graceDays))) {
            return lines;
        }
        MonthRates rates = deal.plan().card().months();
        Money rent = (months.lease() ? rates.lease() : rates.monthly()).orElseThrow();
        LocalDate from = end;
        for (int cycle = months.months(); from.isBefore(left); cycle++) {
            Period period = period(deal, months, from, cycle);
            LocalDate until = period.end().isBefore(left) ? period.end() : left;
            Basis.Rent part = new Basis.Rent(rent, new DateRange(from, until), period.ofDays());
            Fraction exact = rent.exact().times(part.dates().days()).dividedBy(Fraction.of(part.ofDays()));
            UnitPrice amount = UnitPrice.of(deal.rounding().round(exact, deal.currency()));
            lines.add(PriceLine.of(LineKind.LATE, "RENT", 1, LineUnit.MONTH, amount, deal.rounding())
                    .basedOn(part));
            from = until;
        }
        return lines;
    }

    /** The period in which a day lies: its calendar month, or the cycle of that number from the start (domain T8, T9). */
    private static Period period(Deal deal, Term.Months months, LocalDate day, int cycle) {
        if (deal.plan().billingCycle() == BillingCycle.FIRST_OF_MONTH) {
            YearMonth month = YearMonth.from(day);
            return new Period(month.atEndOfMonth().plusDays(1), month.lengthOfMonth());
        }
        LocalDate end = months.start().plusMonths(cycle + 1L);
        long days = new DateRange(months.start().plusMonths(cycle), end).days();
        return new Period(end, Math.toIntExact(days));
    }

    private record Period(LocalDate end, int ofDays) {}
}
