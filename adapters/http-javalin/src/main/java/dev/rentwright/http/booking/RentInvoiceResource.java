package dev.rentwright.http.booking;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.later.RentInvoice;
import java.time.LocalDate;

@Says("What is due for a billing period of a rental by the month.")
record RentInvoiceResource(
        @Says("From 1.") int number,
        @Says("The first date of the period.") LocalDate from,
        @Says("Its last date, inclusive.") LocalDate to,
        @Says("Rent of the period.") MoneyBody rent,
        @Says("With its fees and taxes.") MoneyBody total,
        @Says("The first is due at confirmation.") LocalDate due) {

    static RentInvoiceResource of(RentInvoice invoice) {
        return new RentInvoiceResource(
                invoice.number(),
                invoice.dates().from(),
                invoice.dates().until().minusDays(1),
                MoneyBody.of(invoice.rent()),
                MoneyBody.of(invoice.total()),
                invoice.due());
    }
}
