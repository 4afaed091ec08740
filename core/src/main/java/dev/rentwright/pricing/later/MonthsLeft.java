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
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.MonthRates;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a rental by the month comes to when it is left before its end (domain L7, W51): rent until the end as parts of its
 * billing periods, nothing for the time after, and a break fee where a lease is broken.
 *
 * @param end first day that is not rented any more
 * @param rent of each billing period that counts, from the first date that was asked for, with the plan's taxes last
 * @param breakFee for leaving before the end of a lease; untaxed
 * @param notDue what was agreed for the time after the end, with its taxes and fees
 * @param taxesNotDue of that, taxes
 */
public record MonthsLeft(LocalDate end, List<PriceLine> rent, Money breakFee, Money notDue, Money taxesNotDue) {

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
        Money notDue = deal.nothing();
        Money taxesNotDue = deal.nothing();
        Bill.Builder due = new Bill.Builder();
        for (List<PriceLine> bill : RentSchedule.bills(agreed, price)) {
            PriceLine line = bill.get(0);
            Basis.Rent whole = (Basis.Rent) line.basis();
            part(
                    deal,
                    line,
                    whole,
                    later(from, whole.dates().from()),
                    earlier(end, whole.dates().until()),
                    due);
            if (end.isBefore(whole.dates().until())) {
                Bill.Builder kept = new Bill.Builder();
                part(deal, line, whole, whole.dates().from(), end, kept);
                boolean whollyAfter = kept.isEmpty();
                List<PriceLine> taxed = deal.taxed(kept);
                List<PriceLine> dropped = whollyAfter ? bill : deal.taxed(Bill.Builder.of(List.of(line)));
                notDue = notDue.plus(PriceBreakdown.sum(dropped, deal.currency()))
                        .minus(PriceBreakdown.sum(taxed, deal.currency()));
                taxesNotDue = taxesNotDue.plus(taxes(deal, dropped)).minus(taxes(deal, taxed));
            }
        }
        boolean broken = months.lease() && end.isBefore(months.dates().until());
        Money fee = broken ? rent(deal, months).times(breakMonths) : deal.nothing();
        return new MonthsLeft(end, deal.taxed(due), fee, notDue, taxesNotDue);
    }

    /** The rent of a part of a billing period (domain T9); none for no days. */
    private static void part(
            Deal deal, PriceLine line, Basis.Rent whole, LocalDate from, LocalDate until, List<PriceLine> lines) {
        if (!from.isBefore(until)) {
            return;
        }
        Basis.Rent basis = new Basis.Rent(whole.rent(), new DateRange(from, until), whole.ofDays());
        Fraction exact = whole.rent().exact().times(basis.dates().days()).dividedBy(Fraction.of(basis.ofDays()));
        UnitPrice amount = UnitPrice.of(deal.rounding().round(exact, deal.currency()));
        lines.add(PriceLine.of(LineKind.RENTAL, line.code(), 1, LineUnit.MONTH, amount, deal.rounding())
                .basedOn(basis));
    }

    private static Money rent(Deal deal, Term.Months months) {
        MonthRates rates = deal.plan().card().months();
        return (months.lease() ? rates.lease() : rates.monthly()).orElseThrow();
    }

    private static Money taxes(Deal deal, List<PriceLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == LineKind.TAX)
                .map(PriceLine::amount)
                .reduce(deal.nothing(), Money::plus);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
