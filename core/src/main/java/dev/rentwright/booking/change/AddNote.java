package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Writes something into the life of a booking, for staff: I9 of REC-10. */
public interface AddNote {

    /** The booking, of which one event more is known. Refused with {@code booking.illegal-transition} or {@code invalid-value}. */
    Outcome<Booking> note(Command command);

    /** Which booking, and 1 to 1,000 characters. */
    record Command(Actor actor, Target target, String note) {}
}
