package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Writes down what a customer asks for, in the place of what was asked for before (BKG-11). */
public interface WriteSpecialRequests {

    /** The booking with these requests. Refused with {@code booking.illegal-transition} once it is over, or {@code invalid-value}. */
    Outcome<Booking> write(Command command);

    /** Which booking, and at most 1,000 characters; none, and nothing is asked for any more. */
    record Command(Actor actor, Target target, String requests) {}
}
