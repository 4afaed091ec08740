package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Hands the rentable to the customer: T7 of REC-10, the start of the rental (REC-11). */
public interface CheckIn {

    /**
     * The booking, CHECKED_IN; its event warns of a car on FULL_TO_FULL that does not leave full (domain P21). Refused
     * with whatever stands against it: {@code checkin.outside-window}, {@code
     * asset.not-ready}, {@code licence.missing}, {@code payment.required}, {@code documents.incomplete}, {@code
     * handover.incomplete}, {@code odometer.decreasing}.
     *
     * <p>Money that is only held is taken first (REC-10, captureTiming), since what is due at the pickup must have been
     * received; so this must not run inside a unit of work where a policy holds money. Then it may be refused with {@code
     * payment.declined}: the booking stays CONFIRMED and waits for other money. Or with {@code payment.provider-unavailable}:
     * asking again goes on where it stopped.
     */
    Outcome<Booking> checkIn(Command command);

    /** Which booking, and what was seen. */
    record Command(Actor actor, Target target, Condition condition) {}
}
