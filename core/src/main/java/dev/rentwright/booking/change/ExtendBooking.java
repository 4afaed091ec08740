package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Makes a rental longer: I6 of REC-10 (BKG-45). */
public interface ExtendBooking {

    /**
     * The booking with its later end. A running rental is priced again at its frozen plan, costs what that is more, never
     * less than nothing, and no fee; one that has not begun is modified (domain L4). Refused with {@code
     * booking.illegal-transition}, {@code availability.conflict} or {@code chauffeur.unavailable} for the added time, {@code
     * licence.expires-during-rental} or {@code invalid-value} for an end that is earlier or counted in another way, and once
     * notice was given.
     */
    Outcome<Booking> extend(Command command);

    /** Which booking, and until when. */
    record Command(Actor actor, Target target, Until until) {}
}
