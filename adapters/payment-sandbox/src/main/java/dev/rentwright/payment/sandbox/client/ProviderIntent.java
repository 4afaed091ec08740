package dev.rentwright.payment.sandbox.client;

import dev.rentwright.payment.sandbox.IntentStatus;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;

/**
 * A payment as the sandbox last described it. Amounts in minor units of the currency.
 *
 * @param id the provider's own id
 * @param clientSecret what the customer's browser needs to pay; not for logs
 * @param reference ours
 * @param capturable held and neither captured nor given back
 * @param lastDeclineCode why the last attempt failed, where one did and none succeeded since
 * @param refundId the refund that this answer is about, where it is about one
 */
public record ProviderIntent(
        String id,
        String clientSecret,
        String reference,
        long amount,
        long capturable,
        long captured,
        long refunded,
        Currency currency,
        IntentStatus status,
        Instant created,
        Optional<String> lastDeclineCode,
        Optional<String> refundId) {
    public ProviderIntent {
        if (refunded > captured || captured > amount - capturable || refunded < 0 || capturable < 0) {
            throw new IllegalArgumentException(
                    "amounts: expected refunded <= captured and captured + capturable <= amount");
        }
    }

    /** Without the client secret (PAY-27). */
    @Override
    public String toString() {
        return "ProviderIntent[id=" + id + ", reference=" + reference + ", status=" + status + ", amount=" + amount
                + " " + currency + ", captured=" + captured + ", refunded=" + refunded + "]";
    }
}
