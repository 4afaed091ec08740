package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Writes down what staff should know, in the place of what was written before (BKG-11). */
public interface WriteInternalNotes {

    /**
     * The booking with these notes. Its event tells that they changed, not to what, so that they leave with no message to the
     * outside. Refused with {@code booking.illegal-transition} once it is over, or {@code invalid-value}, also of a customer.
     */
    Outcome<Booking> write(Command command);

    /** Which booking, and at most 5,000 characters; none, and nothing is noted any more. */
    record Command(Actor actor, Target target, String notes) {}
}
