package dev.rentwright.http.invoicing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.invoicing.CreditNote;
import dev.rentwright.invoicing.Invoice;
import dev.rentwright.invoicing.InvoiceKind;
import dev.rentwright.invoicing.InvoiceLine;
import dev.rentwright.invoicing.InvoiceStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("A demand for money, with what was paid of it and what is not owed after all.")
record InvoiceResource(
        UUID id,

        @Says(
                value = "The next of its supplier's year, without a gap; provisional while it is a draft.",
                example = "INV-2026-000001")
        String number,

        UUID bookingId,
        UUID customerId,
        UUID supplierId,
        @Says("What it asks for.") InvoiceKind kind,
        @Says("Where it stands.") InvoiceStatus status,
        @Says("When it was sent; left out for a draft.") Optional<LocalDate> issueDate,
        @Says("The last date on which it is paid in time.") LocalDate dueDate,
        List<Line> lines,
        MoneyBody total,
        @Says("Of the total, added or within.") MoneyBody tax,
        MoneyBody paid,
        @Says("What of it is not owed after all.") MoneyBody credited,
        @Says("What is still to be paid.") MoneyBody balanceDue,
        @Says("Oldest first.") List<Credit> creditNotes,
        Instant createdAt,
        long version) {

    @Says("A line of an invoice.")
    record Line(
            @Says(value = "What sort of line.", example = "RENTAL")
            String kind,

            @Says(value = "What exactly.", example = "DAILY")
            String description,

            BigDecimal quantity,
            @Says("What one costs, up to six decimals.") BigDecimal unitPrice,
            MoneyBody amount,

            @Says("Whether it is shown and not added, as an inclusive tax is.")
            boolean included) {

        static Line of(InvoiceLine line) {
            return new Line(
                    line.kind(),
                    line.description(),
                    line.quantity(),
                    line.unitPrice(),
                    MoneyBody.of(line.amount()),
                    line.included());
        }
    }

    @Says("What of an invoice is not owed after all.")
    record Credit(
            @Says(value = "Of its supplier's year.", example = "CN-2026-000001")
            String number,

            MoneyBody amount,
            Instant at) {

        static Credit of(CreditNote note) {
            return new Credit(note.number(), MoneyBody.of(note.amount()), note.at());
        }
    }

    static InvoiceResource of(Invoice invoice) {
        return new InvoiceResource(
                invoice.id().value(),
                invoice.number(),
                invoice.payable().value(),
                invoice.customer().value(),
                invoice.supplier().value(),
                invoice.demand().kind(),
                invoice.status(),
                invoice.issuedOn(),
                invoice.demand().due(),
                invoice.demand().lines().stream().map(Line::of).toList(),
                MoneyBody.of(invoice.demand().total()),
                MoneyBody.of(invoice.demand().tax()),
                MoneyBody.of(invoice.paid()),
                MoneyBody.of(invoice.credited()),
                MoneyBody.of(invoice.outstanding()),
                invoice.credits().stream().map(Credit::of).toList(),
                invoice.createdAt(),
                invoice.version());
    }
}
