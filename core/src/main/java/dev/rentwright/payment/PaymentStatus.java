package dev.rentwright.payment;

/** Where a payment stands (REC-16). */
public enum PaymentStatus {
    INITIATED,
    AUTHORIZED,
    SUCCEEDED,
    FAILED,
    VOIDED,
    PARTIALLY_REFUNDED,
    REFUNDED,
    DISPUTED
}
