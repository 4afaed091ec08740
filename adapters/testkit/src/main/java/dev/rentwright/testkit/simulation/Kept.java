package dev.rentwright.testkit.simulation;

import dev.rentwright.Ports;
import dev.rentwright.availability.Claim;
import dev.rentwright.booking.Booking;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.ledger.Entry;
import dev.rentwright.payment.Payment;
import java.util.List;
import java.util.Optional;

/** Everything that is kept about a booking. */
record Kept(
        Booking booking, Optional<Claim> claim, List<Payment> payments, List<Entry> entries, List<Invoice> invoices) {

    static Kept of(Booking booking, Ports stores) {
        return new Kept(
                booking,
                stores.claims().of(booking.claimReference()),
                stores.payments().of(booking.payable()),
                stores.ledger().of(booking.payable()),
                stores.invoices().of(booking.payable()));
    }
}
