package dev.rentwright.booking;

/** Why a booking was cancelled (REC-10). */
public enum CancellationCause {
    CUSTOMER,
    SUPPLIER,
    STAFF,
    TIMEOUT,
    POLICY,
    AVAILABILITY_LOST,
    EARLY_TERMINATION,
    ADMIN_VOID
}
