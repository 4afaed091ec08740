package dev.rentwright.booking;

/** Where a booking stands (REC-10). */
public enum BookingStatus {
    PENDING,
    APPROVED,
    DECLINED,
    CONFIRMED,
    CHECKED_IN,
    CHECKED_OUT,
    COMPLETED,
    CANCELLED,
    NO_SHOW
}
