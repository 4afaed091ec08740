package dev.rentwright.booking;

/**
 * When money that a customer pays through a provider is taken (REC-10, {@code captureTiming}). Until then it is only held: a
 * live authorization, which counts for the confirmation, is given back without a refund, and stands in no books. Money that
 * staff take at the desk is there at once.
 */
public enum CaptureTiming {
    /** As it is paid. */
    ON_PAYMENT,
    /** Before the booking is confirmed, which waits for it (T5). */
    ON_CONFIRM,
    /** Before the rentable is handed over, which waits for it (T7); the booking is confirmed on the hold. */
    ON_CHECK_IN;

    /** Whether money that is paid while a booking stands there is held, and not taken. */
    public boolean holdsIn(BookingStatus status) {
        return switch (status) {
            case PENDING, APPROVED -> this != ON_PAYMENT;
            case CONFIRMED -> this == ON_CHECK_IN;
            case CHECKED_IN, CHECKED_OUT, COMPLETED, DECLINED, CANCELLED, NO_SHOW -> false;
        };
    }
}
