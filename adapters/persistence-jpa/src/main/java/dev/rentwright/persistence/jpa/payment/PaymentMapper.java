package dev.rentwright.persistence.jpa.payment;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Currencies;
import dev.rentwright.money.Money;
import dev.rentwright.party.CustomerId;
import dev.rentwright.payment.PayableId;
import dev.rentwright.payment.Payment;
import dev.rentwright.payment.PaymentId;
import dev.rentwright.payment.PaymentMethod;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.payment.PaymentStatus;
import dev.rentwright.persistence.jpa.column.Codes;
import java.util.Optional;
import javax.money.CurrencyUnit;

/** Between a payment and its row. */
final class PaymentMapper {

    private PaymentMapper() {}

    static void fill(PaymentRow row, Payment payment) {
        row.paymentCode = payment.code();
        row.bookingId = payment.payable().value();
        row.customerId = payment.customer().value();
        row.supplierId = payment.supplier().value();
        row.purpose = Codes.of(payment.purpose());
        row.provider = payment.provider();
        row.method = Codes.of(payment.method());
        row.currency = payment.amount().currencyCode();
        row.amount = payment.amount().amount();
        row.capturedAmount = payment.captured().amount();
        row.refundAmount = payment.refunded().amount();
        row.toCapture = payment.toCapture().map(Money::amount).orElse(null);
        row.status = Codes.of(payment.status());
        row.providerPaymentId = payment.providerPaymentId().orElse(null);
        row.clientSecret = payment.clientSecret().orElse(null);
        row.parentPaymentId = payment.parent().map(PaymentId::value).orElse(null);
        row.failureCode = payment.failure().map(Payment.Failure::code).orElse(null);
        row.failureRetryable = payment.failure().map(Payment.Failure::retryable).orElse(null);
        row.nextStepAt = payment.nextStepAt().orElse(null);
        row.attempts = payment.attempts();
        row.createdAt = payment.createdAt();
    }

    static Payment payment(PaymentRow row) {
        CurrencyUnit currency = Currencies.ofStored(row.currency);
        return new Payment(
                new PaymentId(row.paymentId),
                row.paymentCode,
                new PayableId(row.bookingId),
                new CustomerId(row.customerId),
                new SupplierId(row.supplierId),
                Codes.read(PaymentPurpose.class, row.purpose),
                row.provider,
                Codes.readOptional(PaymentMethod.class, row.method),
                Money.of(row.amount, currency),
                Money.of(row.capturedAmount, currency),
                Money.of(row.refundAmount, currency),
                Optional.ofNullable(row.toCapture).map(part -> Money.of(part, currency)),
                Codes.read(PaymentStatus.class, row.status),
                Optional.ofNullable(row.providerPaymentId),
                Optional.ofNullable(row.clientSecret),
                Optional.ofNullable(row.parentPaymentId).map(PaymentId::new),
                Optional.ofNullable(row.failureCode).map(code -> new Payment.Failure(code, row.failureRetryable)),
                row.createdAt,
                Optional.ofNullable(row.nextStepAt),
                row.attempts,
                row.version);
    }
}
