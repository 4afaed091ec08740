package dev.rentwright.booking;

import java.util.Optional;

/** What a booking's events tell (BKG-32). */
public enum BookingEventType {
    CREATED(BookingStatus.PENDING),
    APPROVED(BookingStatus.APPROVED),
    DECLINED(BookingStatus.DECLINED),
    CONFIRMED(BookingStatus.CONFIRMED),
    CHECKED_IN(BookingStatus.CHECKED_IN),
    CHECKED_OUT(BookingStatus.CHECKED_OUT),
    COMPLETED(BookingStatus.COMPLETED),
    CANCELLED(BookingStatus.CANCELLED),
    NO_SHOW(BookingStatus.NO_SHOW),
    MODIFIED,
    ASSIGNED,
    UNASSIGNED,
    GUARANTEED,
    HOLD_EXPIRED,
    CANCEL_REQUESTED,
    CANCEL_REJECTED,
    CANCEL_WITHDRAWN,
    EXTENDED,
    RENEWAL_DUE,
    RENEWED,
    NOTICE_GIVEN,
    DAMAGE_CHARGED,
    DEPOSIT_SETTLED,
    WRITTEN_OFF;

    private final Optional<BookingStatus> arrival;

    BookingEventType() {
        this.arrival = Optional.empty();
    }

    BookingEventType(BookingStatus arrival) {
        this.arrival = Optional.of(arrival);
    }

    /** Where a booking stands after it, for one that tells of a move; empty for one that keeps the state. */
    public Optional<BookingStatus> arrival() {
        return arrival;
    }

    /** True for what happens to a booking where it stands: no row of the table is taken (REC-10, operations). */
    public boolean keepsTheState() {
        return arrival.isEmpty();
    }
}
