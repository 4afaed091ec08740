package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Bills;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
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
        return until(request, price, LocalDate.MAX);
    }

    /**
     * The invoices of one that is left before its end (domain L7): of the billing period in which that is, a part of the rent
     * (domain T9) and of what changed it, with everything else that was agreed for it, and none of later ones.
     *
     * @param end first day that is not rented any more
     * @throws IllegalArgumentException for a price that is not by the month
     */
    public static List<RentInvoice> until(PriceRequest request, PriceBreakdown price, LocalDate end) {
        Deal deal = new Deal(request, price.time());
        List<RentInvoice> invoices = new ArrayList<>();
        for (Bill.Builder bill : open(deal, price)) {
            DateRange dates = RentPart.dates(bill);
            if (dates.from().isBefore(end)) {
                Bill.Builder due =
                        end.isBefore(dates.until()) ? RentPart.of(deal, bill, new DateRange(dates.from(), end)) : bill;
                Bills.close(deal, invoices.isEmpty(), due);
                invoices.add(invoice(invoices.size() + 1, due, price));
            }
        }
        return List.copyOf(invoices);
    }

    /** The lines of each invoice before fees and taxes, its rent first. */
    static List<Bill.Builder> open(Deal deal, PriceBreakdown price) {
        List<PriceLine> opening = price.lines().stream()
                .filter(line -> line.kind().compareTo(LineKind.SERVICE_FEE) < 0)
                .toList();
        RentPart.rent(opening.get(0));
        return Bills.open(deal, opening);
    }

    /** As {@link PriceBreakdown#taxes} counts them. */
    private static Money taxes(List<PriceLine> bill, PriceBreakdown price) {
        return bill.stream()
                .filter(line -> line.kind() == LineKind.TAX)
                .map(PriceLine::amount)
                .reduce(Money.zero(price.currency()), Money::plus);
    }

    private static RentInvoice invoice(int number, List<PriceLine> bill, PriceBreakdown price) {
        Basis.Rent rent = RentPart.rent(bill.get(0));
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
}
