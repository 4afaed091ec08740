package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Asks for a cancellation where customers may not cancel at once: I4 of REC-10 (BKG-19). */
public interface RequestCancellation {

    /** The booking with the request. Refused with {@code booking.illegal-transition}, or {@code invalid-value} without a reason. */
    Outcome<Booking> request(Command command);

    /** Which booking, and why. */
    record Command(Actor actor, Target target, String reason) {}
}
