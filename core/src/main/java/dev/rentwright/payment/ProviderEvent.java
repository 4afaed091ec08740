package dev.rentwright.payment;

import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a provider tells of a payment or refund (WHK-03), once it has been believed.
 *
 * @param provider who tells
 * @param eventId the provider's id of the message; seen twice, it counts once
 * @param reference our payment or refund
 * @param providerPaymentId theirs
 * @param state how it stands
 * @param amount of what; must be what we asked for (FM-14)
 * @param captured what was taken of that
 * @param failure why it failed, if it has
 * @param occurredAt when it happened over there
 */
public record ProviderEvent(
        String provider,
        String eventId,
        PaymentId reference,
        String providerPaymentId,
        PaymentProvider.State state,
        Money amount,
        Money captured,
        Optional<Payment.Failure> failure,
        Instant occurredAt) {

    /** A message about something of which all was taken, or nothing. */
    public ProviderEvent(
            String provider,
            String eventId,
            PaymentId reference,
            String providerPaymentId,
            PaymentProvider.State state,
            Money amount,
            Optional<Payment.Failure> failure,
            Instant occurredAt) {
        this(
                provider,
                eventId,
                reference,
                providerPaymentId,
                state,
                amount,
                state.allOrNothing(amount),
                failure,
                occurredAt);
    }

    public ProviderEvent {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(providerPaymentId, "providerPaymentId");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(occurredAt, "occurredAt");
        if (captured.isNegative() || captured.compareTo(amount) > 0) {
            throw new IllegalArgumentException("expected a capture of 0 to " + amount + ", got " + captured);
        }
    }
}
