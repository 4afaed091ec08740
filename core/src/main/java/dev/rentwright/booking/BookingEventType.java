package dev.rentwright.booking;

/** What a booking's events tell (BKG-32). */
public enum BookingEventType {
    CREATED,
    APPROVED,
    DECLINED,
    CONFIRMED,
    CHECKED_IN,
    CHECKED_OUT,
    COMPLETED,
    CANCELLED,
    NO_SHOW,
    MODIFIED,
    ASSIGNED,
    GUARANTEED,
    HOLD_EXPIRED,
    CANCEL_REQUESTED,
    CANCEL_REJECTED,
    CANCEL_WITHDRAWN,
    EXTENDED,
    RENEWED,
    NOTICE_GIVEN
}
