package dev.rentwright.booking.ending;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** The owner refuses a request: T3 of REC-10 (BKG-23). */
public interface DeclineBooking {

    /** The booking, DECLINED; what was paid goes back in full. */
    Outcome<Booking> decline(Command command);

    /** Which booking, with a reason that may be empty. */
    record Command(Actor actor, Target target, String reason) {}
}
