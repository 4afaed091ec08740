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
        PriceLine line = bill.get(0);
        if (!(line.basis() instanceof Basis.Rent rent)) {
            throw new IllegalArgumentException("expected a price by the month, got one of " + line.code());
        }
        Money total = PriceBreakdown.sum(bill, price.currency());
        return new RentInvoice(
                number,
                rent.dates(),
                rent.dates().days(),
                rent.ofDays(),
                line.amount(),
                total,
                taxes(bill, price),
                bill,
                rent.dates().from());
    }
}
