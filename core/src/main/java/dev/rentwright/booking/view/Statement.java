package dev.rentwright.booking.view;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.money.Money;
import dev.rentwright.party.Company;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.money.CurrencyUnit;

/**
 * What several bookings come to together, in one currency and at one supplier (BKG-48, INV-07): each booking with the
 * invoices that were sent for it, which stay what they are. It asks for nothing that they do not ask for.
 *
 * @param supplier to whom it is owed
 * @param currency of all of it
 * @param billedTo the company whose account it is of, if of one's
 * @param parts at least one
 */
public record Statement(SupplierId supplier, CurrencyUnit currency, Optional<Company> billedTo, List<Part> parts) {

    /**
     * One booking of it.
     *
     * @param invoices by the date on which they were sent, at least one
     */
    public record Part(BookingId booking, List<Invoice> invoices) {
        public Part {
            Objects.requireNonNull(booking, "booking");
            invoices = List.copyOf(invoices);
            if (invoices.isEmpty()) {
                throw new IllegalArgumentException("expected a booking with invoices, got none of " + booking);
            }
        }
    }

    public Statement {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(billedTo, "billedTo");
        parts = List.copyOf(parts);
        boolean foreign = parts.stream()
                .flatMap(part -> part.invoices().stream())
                .anyMatch(invoice -> !invoice.supplier().equals(supplier)
                        || !invoice.demand().total().currency().equals(currency));
        if (parts.isEmpty() || foreign) {
            throw new IllegalArgumentException(
                    "expected bookings invoiced by " + supplier + " in " + currency + ", got " + parts);
        }
    }

    /** What is owed at all. */
    public Money total() {
        return sum(Invoice::owed);
    }

    /** What of it was paid. */
    public Money paid() {
        return sum(Invoice::paid);
    }

    /** What is still to be paid. */
    public Money outstanding() {
        return sum(Invoice::outstanding);
    }

    private Money sum(Function<Invoice, Money> amount) {
        return parts.stream()
                .flatMap(part -> part.invoices().stream())
                .map(amount)
                .reduce(Money.zero(currency), Money::plus);
    }
}
