package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Undoes a rental that has come back: T13 of REC-10. */
public interface VoidBooking {

    /** The booking, CANCELLED with cause ADMIN_VOID; its charges are reversed and everything paid goes back. */
    Outcome<Booking> voidIt(Command command);

    /** Which booking, and why; a reason must be given. */
    record Command(Actor actor, Target target, String reason) {}
}
