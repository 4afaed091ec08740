package dev.rentwright.booking.desk;

import dev.rentwright.booking.Booking;
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

    /** What a rental came to without what the return and the way there added: a shorter one's price, or rent until it was left. */
    public static Sale effective(Booking booking) {
        PriceBreakdown price =
                booking.charges().repriced().orElse(booking.terms().price());
        return booking.rentInvoices().stream().map(Sales::of).reduce(Sale::plus).orElseGet(() -> of(price));
    }

    private static Money serviceFee(List<PriceLine> lines, CurrencyUnit currency) {
        return PriceBreakdown.sum(
                lines.stream()
                        .filter(line -> line.kind() == LineKind.SERVICE_FEE)
                        .toList(),
                currency);
    }
}
