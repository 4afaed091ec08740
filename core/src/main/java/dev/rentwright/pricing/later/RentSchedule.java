package dev.rentwright.pricing.later;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Bills;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The invoices of a rental by the month (domain P22, L8, PRC-19, PRC-20). Their totals make the price's. */
public final class RentSchedule {

    private RentSchedule() {}

    /**
     * One invoice per billing period, in order.
     *
     * @param request that was priced
     * @param price what {@link dev.rentwright.pricing.PriceCalculator} made of it
     * @throws IllegalArgumentException for a price that is not by the month
     */
    public static List<RentInvoice> of(PriceRequest request, PriceBreakdown price) {
        List<RentInvoice> invoices = new ArrayList<>();
        for (Bill.Builder bill : bills(request, price)) {
            invoices.add(invoice(invoices.size() + 1, bill, price));
        }
        return List.copyOf(invoices);
    }

    /**
     * The invoices of one that is left before its end (domain L7): of the billing period in which that is, rent as a part of
     * it (domain T9) with everything else that was agreed for it, and none of later ones.
     *
     * @param end first day that is not rented any more
     * @throws IllegalArgumentException for a price that is not by the month
     */
    public static List<RentInvoice> until(PriceRequest request, PriceBreakdown price, LocalDate end) {
        Deal deal = new Deal(request, price.time());
        List<RentInvoice> invoices = new ArrayList<>();
        for (Bill.Builder bill : bills(request, price)) {
            DateRange dates = rent(bill.get(0)).dates();
            if (dates.from().isBefore(end)) {
                List<PriceLine> due = end.isBefore(dates.until()) ? cut(deal, bill, end) : bill;
                invoices.add(invoice(invoices.size() + 1, due, price));
            }
        }
        return List.copyOf(invoices);
    }

    /** The rent of a part of a billing period (domain T9), untaxed as yet. */
    static PriceLine part(Deal deal, PriceLine whole, DateRange dates) {
        Basis.Rent rent = rent(whole);
        Basis.Rent part = new Basis.Rent(rent.rent(), dates, rent.ofDays());
        Fraction exact = rent.rent().exact().times(dates.days()).dividedBy(Fraction.of(rent.ofDays()));
        UnitPrice amount = UnitPrice.of(deal.rounding().round(exact, deal.currency()));
        return PriceLine.of(LineKind.RENTAL, whole.code(), 1, LineUnit.MONTH, amount, deal.rounding())
                .basedOn(part);
    }

    /** A bill whose rent ends before its period: each tax is less by what it takes of the rent that is not due. */
    private static List<PriceLine> cut(Deal deal, List<PriceLine> bill, LocalDate end) {
        PriceLine whole = bill.get(0);
        PriceLine part = part(deal, whole, new DateRange(rent(whole).dates().from(), end));
        List<PriceLine> before = deal.taxed(Bill.Builder.of(List.of(whole)));
        List<PriceLine> after = deal.taxed(Bill.Builder.of(List.of(part)));
        List<PriceLine> lines = new ArrayList<>(List.of(part));
        for (PriceLine line : bill.subList(1, bill.size())) {
            lines.add(line.kind() == LineKind.TAX ? adding(after, 1, adding(before, -1, line)) : line);
        }
        return lines;
    }

    /** A tax with so many times more of what it takes of other lines. */
    private static PriceLine adding(List<PriceLine> others, long times, PriceLine tax) {
        PriceLine sum = tax;
        for (PriceLine other : others) {
            boolean same = other.kind() == LineKind.TAX && other.code().equals(tax.code());
            if (same && sum.basis() instanceof Basis.Levy all && other.basis() instanceof Basis.Levy some) {
                Money base = all.base().plus(some.base().times(times));
                sum = sum.and(other.amount().times(times), new Basis.Levy(all.rate(), base, all.exempt()));
            }
        }
        return sum;
    }

    /** As {@link PriceBreakdown#taxes} counts them. */
    private static Money taxes(List<PriceLine> bill, PriceBreakdown price) {
        return bill.stream()
                .filter(line -> line.kind() == LineKind.TAX)
                .map(PriceLine::amount)
                .reduce(Money.zero(price.currency()), Money::plus);
    }

    /** The lines of each invoice, its rent first. */
    static List<Bill.Builder> bills(PriceRequest request, PriceBreakdown price) {
        List<PriceLine> opening = new ArrayList<>(price.lines());
        opening.removeIf(line -> line.kind().compareTo(LineKind.SERVICE_FEE) >= 0);
        return Bills.of(new Deal(request, price.time()), opening);
    }

    private static RentInvoice invoice(int number, List<PriceLine> bill, PriceBreakdown price) {
        Basis.Rent rent = rent(bill.get(0));
        Money total = PriceBreakdown.sum(bill, price.currency());
        return new RentInvoice(
                number,
                rent.dates(),
                rent.dates().days(),
                rent.ofDays(),
                bill.get(0).amount(),
                total,
                taxes(bill, price),
                bill,
                rent.dates().from());
    }

    private static Basis.Rent rent(PriceLine line) {
        if (line.basis() instanceof Basis.Rent rent) {
            return rent;
        }
        throw new IllegalArgumentException("expected a price by the month, got one of " + line.code());
    }
}
