package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Charges;
import dev.rentwright.ledger.Sale;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.later.RentInvoice;
import dev.rentwright.tariff.LineKind;
import java.util.List;
import javax.money.CurrencyUnit;

/** What of a price is whose (domain P18). */
public final class Sales {

    private Sales() {}

    /** Of a price. */
    public static Sale of(PriceBreakdown price) {
        return new Sale(price.total(), price.taxes(), serviceFee(price.lines(), price.currency()));
    }

    /** Of a billing period. */
    public static Sale of(RentInvoice invoice) {
        return new Sale(
                invoice.total(),
                invoice.taxes(),
                serviceFee(invoice.lines(), invoice.total().currency()));
    }

    /** What a rental came to without what the return and the way there added: the shorter one's price, less what is not due. */
    public static Sale effective(Booking booking) {
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        return of(price).minus(notDue(booking));
    }

    /** What is not due of the months after which it was left: whole invoices with their service fee, of one a part of the rent. */
    private static Sale notDue(Booking booking) {
        Charges.Part part = booking.charges().notDue();
        Money left = part.total().negated();
        Money fee = booking.zero();
        List<RentInvoice> invoices = left.isPositive() ? booking.rentInvoices() : List.of();
        for (int i = invoices.size() - 1; i >= 0; i--) {
            Sale last = of(invoices.get(i));
            if (last.total().compareTo(left) > 0) {
                break;
            }
            left = left.minus(last.total());
            fee = fee.plus(last.serviceFee());
        }
        return new Sale(part.total().negated(), part.tax().negated(), fee);
    }

    private static Money serviceFee(List<PriceLine> lines, CurrencyUnit currency) {
        return PriceBreakdown.sum(
                lines.stream()
                        .filter(line -> line.kind() == LineKind.SERVICE_FEE)
                        .toList(),
                currency);
    }
}
