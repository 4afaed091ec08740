package dev.rentwright.vocabulary;

import dev.rentwright.booking.BookingPaymentStatus;

/** What a row asks besides the state, in the words of REC-10's table. */
public enum Condition {
    ANY,
    AXIS_NONE_OR_AUTHORIZED,
    AXIS_PARTIALLY_PAID,
    AXIS_PAID,
    AXIS_PAID_IN_FULL,
    AXIS_REFUNDED,
    NO_GUARANTEE,
    GUARANTEED,
    NEVER_CAPTURED,
    CAPTURED_BEFORE;

    /** Whether a situation is of this sort. */
    public boolean holds(Situation situation) {
        BookingPaymentStatus paid = situation.payment();
        return switch (this) {
            case ANY -> true;
            case AXIS_NONE_OR_AUTHORIZED ->
                paid == BookingPaymentStatus.NONE || paid == BookingPaymentStatus.AUTHORIZED;
            case AXIS_PARTIALLY_PAID -> paid == BookingPaymentStatus.PARTIALLY_PAID;
            case AXIS_PAID -> paid == BookingPaymentStatus.PAID;
            case AXIS_PAID_IN_FULL -> paid == BookingPaymentStatus.PAID_IN_FULL;
            case AXIS_REFUNDED ->
                paid == BookingPaymentStatus.PARTIALLY_REFUNDED || paid == BookingPaymentStatus.REFUNDED;
            case NO_GUARANTEE -> !situation.guaranteed();
            case GUARANTEED -> situation.guaranteed();
            case NEVER_CAPTURED -> !situation.captured();
            case CAPTURED_BEFORE -> situation.captured();
        };
    }
}
