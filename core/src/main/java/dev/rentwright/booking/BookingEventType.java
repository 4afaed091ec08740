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
    NOTICE_GIVEN;

    /** True for what happens to a booking where it stands: no row of the table is taken (REC-10, operations). */
    public boolean keepsTheState() {
        return switch (this) {
            case MODIFIED,
                    ASSIGNED,
                    GUARANTEED,
                    HOLD_EXPIRED,
                    CANCEL_REQUESTED,
                    CANCEL_REJECTED,
                    CANCEL_WITHDRAWN,
                    EXTENDED,
                    RENEWED,
                    NOTICE_GIVEN -> true;
            case CREATED, APPROVED, DECLINED, CONFIRMED, CHECKED_IN, CHECKED_OUT, COMPLETED, CANCELLED, NO_SHOW ->
                false;
        };
    }
}
