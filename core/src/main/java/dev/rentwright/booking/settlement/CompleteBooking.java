package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/**
 * Settles a booking that has come back: T11 of REC-10 (BKG-26). Must not run inside a unit of work: of a deposit that is only
 * held the provider takes first what is owed.
 */
public interface CompleteBooking {

    /** The booking, COMPLETED: what is owed is taken from the deposit, the rest of it and any overpayment go back. Refused with {@code booking.not-settled} while something is still owed. */
    Outcome<Booking> complete(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
