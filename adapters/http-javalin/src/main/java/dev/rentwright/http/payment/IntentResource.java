package dev.rentwright.http.payment;

import dev.rentwright.http.wire.Says;
import dev.rentwright.payment.Payment;
import java.util.Optional;

/** A payment with what it is completed with. */
@Says("A payment that waits for the customer.")
public record IntentResource(
        PaymentResource payment,

        @Says("With which the customer's browser completes it at the provider.")
        Optional<String> clientSecret) {

    /** Of a payment that was opened. */
    public static IntentResource of(Payment payment) {
        return new IntentResource(PaymentResource.of(payment), payment.clientSecret());
    }
}
