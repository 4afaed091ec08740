package dev.rentwright.http.payment;

import dev.rentwright.http.wire.Says;
import dev.rentwright.payment.Payment;
import java.util.Optional;

@Says("A payment that waits for the customer.")
record IntentResource(
        PaymentResource payment,

        @Says("With which the customer's browser completes it at the provider.")
        Optional<String> clientSecret) {

    static IntentResource of(Payment payment) {
        return new IntentResource(PaymentResource.of(payment), payment.clientSecret());
    }
}
