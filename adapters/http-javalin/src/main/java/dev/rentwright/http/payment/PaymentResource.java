package dev.rentwright.http.payment;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A payment as it is shown; what the customer completes it with is only told where it is started. */
@Says("One movement of money, or the attempt at one; a refund names the payment that it takes from.")
public record PaymentResource(
        UUID id,
        @Says("Read out on the telephone.") String code,
        UUID bookingId,
        UUID customerId,
        UUID supplierId,
        PaymentPurpose purpose,

        @Says(value = "MANUAL for the till.", example = "MANUAL")
        String provider,

        Optional<PaymentMethod> method,
        MoneyBody amount,
        MoneyBody captured,

        @Says("What refunds have taken of it, those still running included.")
        MoneyBody refunded,

        @Says(
                "What is to be taken of it: all where it is taken as it is paid; absent while it is only held and that is not"
                        + " decided; 0 where all of it is given back.")
        Optional<MoneyBody> toCapture,

        PaymentStatus status,
        @Says("Of a refund: the payment it takes from.") Optional<UUID> parentId,
        Optional<Failure> failure,
        Instant createdAt,
        long version) {

    /** Why a provider refused. */
    @Says("Why a provider refused.")
    public record Failure(
            String code,
            @Says("Whether trying again may help.") boolean retryable) {}

    /** Of a payment. */
    public static PaymentResource of(Payment payment) {
        return new PaymentResource(
                payment.id().value(),
                payment.code(),
                payment.payable().value(),
                payment.customer().value(),
                payment.supplier().value(),
                payment.purpose(),
                payment.provider(),
                payment.method(),
                MoneyBody.of(payment.amount()),
                MoneyBody.of(payment.captured()),
                MoneyBody.of(payment.refunded()),
                payment.toCapture().map(MoneyBody::of),
                payment.status(),
                payment.parent().map(PaymentId::value),
                payment.failure().map(why -> new Failure(why.code(), why.retryable())),
                payment.createdAt(),
                payment.version());
    }
}
