package dev.rentwright.paperwork;

import dev.rentwright.availability.Duty;
import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.party.ChauffeurId;

/** Sends a chauffeur with a rental: I3 of REC-10. */
public interface AssignChauffeur {

    /**
     * The duty, in the place of the one that the booking had. Refused with {@code not-found}, {@code
     * booking.illegal-transition} unless it is APPROVED, CONFIRMED or CHECKED_IN, {@code invalid-value} for what nobody
     * drives and where a chauffeur costs extra and was not bought (PRC-17), and {@code chauffeur.unavailable} when the chauffeur drives for somebody else meanwhile (AVL-22).
     */
    Outcome<Duty> assign(Command command);

    /** Which booking, and who drives. */
    record Command(Actor actor, BookingId booking, ChauffeurId chauffeur) {}
}
