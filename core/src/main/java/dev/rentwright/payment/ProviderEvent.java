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
        Optional<Payment.Failure> failure,
        Instant occurredAt) {

    public ProviderEvent {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(providerPaymentId, "providerPaymentId");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }
}
