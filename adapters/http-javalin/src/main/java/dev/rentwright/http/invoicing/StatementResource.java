package dev.rentwright.http.invoicing;

import dev.rentwright.booking.view.Statement;
import dev.rentwright.http.party.CompanyBody;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says(
        "What several bookings come to together, at one supplier and in one currency. It asks for nothing beside its invoices.")
record StatementResource(
        UUID supplierId,
        @Says(value = "Of all of it.", example = "EUR") String currency,
        @Says("The company whose account it is of.") Optional<CompanyBody> billedTo,

        List<Part> bookings,

        @Says("What is owed at all: all invoices less their credit notes.")
        MoneyBody total,

        MoneyBody paid,
        @Says("What is still to be paid.") MoneyBody balanceDue) {

    @Says("One booking of it.")
    record Part(
            UUID bookingId,

            @Says("By the date on which they were sent.") List<InvoiceResource> invoices) {}

    static StatementResource of(Statement statement) {
        return new StatementResource(
                statement.supplier().value(),
                statement.currency().getCurrencyCode(),
                statement.billedTo().map(CompanyBody::of),
                statement.parts().stream()
                        .map(part -> new Part(
                                part.booking().value(),
                                part.invoices().stream()
                                        .map(InvoiceResource::of)
                                        .toList()))
                        .toList(),
                MoneyBody.of(statement.total()),
                MoneyBody.of(statement.paid()),
                MoneyBody.of(statement.outstanding()));
    }
}
