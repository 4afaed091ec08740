package dev.rentwright.payment;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * One fact in the life of a payment, for the outbox (EVT-09). No secret of the provider is in it (PAY-27).
 *
 * @param eventId its own id
 * @param payment whose life
 * @param sequence the payment's version that it made
 * @param status where the payment stands since
 * @param occurredAt when
 * @param data what else is known, as plain values
 */
public record PaymentEvent(
        UUID eventId,
        PaymentId payment,
        long sequence,
        PaymentStatus status,
        Instant occurredAt,
        Map<String, Object> data)
        implements DomainEvent {

    public PaymentEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(occurredAt, "occurredAt");
        data = Map.copyOf(data);
    }

    @Override
    public String aggregateType() {
        return "payment";
    }

    @Override
    public UUID aggregateId() {
        return payment.value();
    }

    @Override
    public String type() {
        return "dev.rentwright.payment."
                + status.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
