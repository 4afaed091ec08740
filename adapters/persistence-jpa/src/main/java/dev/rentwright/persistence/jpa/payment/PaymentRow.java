package dev.rentwright.persistence.jpa.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A payment or refund. */
@Entity
@Table(name = "payments")
@NullUnmarked // JPA fills the fields
class PaymentRow {
    @Id
    @Column(name = "payment_id")
    UUID paymentId;

    @Column(name = "payment_code")
    String paymentCode;

    @Column(name = "booking_id")
    UUID bookingId;

    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "purpose")
    String purpose;

    @Column(name = "provider")
    String provider;

    @Column(name = "method")
    String method;

    @Column(name = "currency")
    String currency;

    @Column(name = "amount")
    BigDecimal amount;

    @Column(name = "captured_amount")
    BigDecimal capturedAmount;

    @Column(name = "refund_amount")
    BigDecimal refundAmount;

    @Column(name = "to_capture")
    BigDecimal toCapture;

    @Column(name = "status")
    String status;

    @Column(name = "provider_payment_id")
    String providerPaymentId;

    @Column(name = "client_secret")
    String clientSecret;

    @Column(name = "parent_payment_id")
    UUID parentPaymentId;

    @Column(name = "failure_code")
    String failureCode;

    @Column(name = "failure_retryable")
    Boolean failureRetryable;

    @Column(name = "next_step_at")
    Instant nextStepAt;

    @Column(name = "attempts")
    int attempts;

    @Column(name = "created_at")
    Instant createdAt;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
