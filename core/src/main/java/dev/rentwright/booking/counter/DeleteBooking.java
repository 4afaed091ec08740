package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Gives a booking up that has not begun, and puts one that is over out of sight: C4 of REC-10 (API-36). */
public interface DeleteBooking {

    /**
     * The booking, cancelled by its policy, or hidden from lists and otherwise as it was. Refused with {@code
     * booking.illegal-transition} while it runs or is not settled.
     */
    Outcome<Booking> delete(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
