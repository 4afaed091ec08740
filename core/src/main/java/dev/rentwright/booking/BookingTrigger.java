package dev.rentwright.booking;

/** What happens to a booking (REC-10, domain L1). */
public enum BookingTrigger {
    CREATE,
    APPROVE,
    DECLINE,
    CONFIRM,
    CANCEL,
    TIME_OUT,
    CHECK_IN,
    NO_SHOW,
    CHECK_OUT,
    COMPLETE,
    TERMINATE,
    VOID
}
