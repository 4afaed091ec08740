package dev.rentwright.booking;

/** How far a booking is paid; derived from its payments, never set (REC-10). */
public enum BookingPaymentStatus {
    NONE,
    AUTHORIZED,
    PARTIALLY_PAID,
    PAID,
    PAID_IN_FULL,
    PARTIALLY_REFUNDED,
    REFUNDED
}
