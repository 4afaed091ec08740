package dev.rentwright.invoicing;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One fact in the life of an invoice, for the outbox (EVT-09).
 *
 * @param eventId its own id
 * @param invoice whose life
 * @param sequence the invoice's version that it made
 * @param status where the invoice stands since
 * @param occurredAt when
 * @param data what else is known, as plain values
 */
public record InvoiceEvent(
        UUID eventId,
        InvoiceId invoice,
        long sequence,
        InvoiceStatus status,
        Instant occurredAt,
        Map<String, Object> data)
        implements DomainEvent {

    public InvoiceEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(invoice, "invoice");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(occurredAt, "occurredAt");
        data = Map.copyOf(data);
    }

    @Override
    public String aggregateType() {
        return "invoice";
    }

    @Override
    public UUID aggregateId() {
        return invoice.value();
    }

    @Override
    public String type() {
        return "dev.rentwright.invoice." + status.name().toLowerCase(Locale.ROOT) + ".v1";
    }
}
