package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Answers a request for cancellation: I4 of REC-10, and C5 where it is accepted (BKG-19). */
public interface DecideCancellation {

    /**
     * The booking: cancelled for its customer's sake by its policy as of now, or standing with the request rejected. Refused
     * with {@code booking.illegal-transition}, also where nothing was asked.
     */
    Outcome<Booking> decide(Command command);

    /** Which booking, what was decided, and what is said to it; may be empty. */
    record Command(Actor actor, Target target, boolean accept, String answer) {}
}
