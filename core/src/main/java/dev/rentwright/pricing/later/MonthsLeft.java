package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Sums;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a rental by the month comes to when it is left before its end (domain L7, W51): rent until the end as parts of its
 * billing periods, nothing for the time after, and a break fee where a lease is broken.
 *
 * @param end first day that is not rented any more
 * @param rent of each billing period that counts, from the first date that was asked for, with what rules, the supplier's
 *     rate and discounts changed of it, and the plan's taxes last
 * @param broken whether it is a lease that is left before its end
 * @param breakFee for that; untaxed
 * @param notDue what was agreed for the time after the end, with its taxes and fees
 * @param taxesNotDue of that, taxes
 */
public record MonthsLeft(
        LocalDate end, List<PriceLine> rent, boolean broken, Money breakFee, Money notDue, Money taxesNotDue) {

    public MonthsLeft {
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(breakFee, "breakFee");
        Objects.requireNonNull(notDue, "notDue");
        Objects.requireNonNull(taxesNotDue, "taxesNotDue");
        rent = List.copyOf(rent);
    }

    /** The later of the wished end and so many days after the notice, and not after the agreed end. */
    public static LocalDate end(Term.Months months, LocalDate notice, LocalDate wished, int noticeDays) {
        LocalDate earliest = notice.plusDays(noticeDays);
        LocalDate later = wished.isAfter(earliest) ? wished : earliest;
        LocalDate agreed = months.dates().until();
        return later.isAfter(agreed) ? agreed : later;
    }

    /**
     * What is due.
     *
     * @param agreed what was priced, a term of months
     * @param price what it came to
     * @param end first day that is not rented any more, not after the agreed end
     * @param from the first date whose rent is asked for: the first unpaid one, or the start
     * @param breakMonths months' rent for leaving a lease early
     * @throws IllegalArgumentException for another term
     */
    public static MonthsLeft at(
            PriceRequest agreed, PriceBreakdown price, LocalDate end, LocalDate from, int breakMonths) {
        if (!(agreed.term() instanceof Term.Months months)) {
            throw new IllegalArgumentException("expected a rental by the month, got " + agreed.term());
        }
        Deal deal = new Deal(agreed, price.time());
        Bill.Builder due = new Bill.Builder();
        for (Bill.Builder bill : RentSchedule.open(deal, price)) {
            DateRange whole = RentPart.dates(bill);
            LocalDate first = later(from, whole.from());
            LocalDate until = earlier(end, whole.until());
            if (first.isBefore(until)) {
                due.addAll(Sums.rentalGroup(RentPart.of(deal, bill, new DateRange(first, until))));
            }
        }
        List<RentInvoice> invoices = RentSchedule.of(agreed, price);
        List<RentInvoice> left = RentSchedule.until(agreed, price, end);
        boolean broken = months.lease() && end.isBefore(months.dates().until());
        Money fee = broken ? rent(deal, months).times(breakMonths) : deal.nothing();
        return new MonthsLeft(
                end,
                deal.taxed(due),
                broken,
                fee,
                sum(invoices, RentInvoice::total, deal).minus(sum(left, RentInvoice::total, deal)),
                sum(invoices, RentInvoice::taxes, deal).minus(sum(left, RentInvoice::taxes, deal)));
    }

    private static Money rent(Deal deal, Term.Months months) {
        MonthRates rates = deal.plan().card().months();
        return (months.lease() ? rates.lease() : rates.monthly()).orElseThrow();
    }

    private static Money sum(List<RentInvoice> invoices, Function<RentInvoice, Money> part, Deal deal) {
        return invoices.stream().map(part).reduce(deal.nothing(), Money::plus);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
