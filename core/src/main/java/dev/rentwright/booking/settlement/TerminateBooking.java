package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Ends a running rental for a breach, force majeure or an error: T12 of REC-10. */
public interface TerminateBooking {

    /** The booking, CANCELLED with cause EARLY_TERMINATION; settled as an early return, and the rentable is out of service until somebody has seen it. */
    Outcome<Booking> terminate(Command command);

    /** Which booking, and why; a reason must be given. */
    record Command(Actor actor, Target target, String reason) {}
}
