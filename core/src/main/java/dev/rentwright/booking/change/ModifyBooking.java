package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.quote.Amendment;

/** Changes what was agreed before the rental begins: I1 of REC-10 (BKG-43). */
public interface ModifyBooking {

    /**
     * The booking on its new terms, in the state in which it was, unless money that is here already confirms it now. The
     * whole rental is priced at the current plan; a fee is owed inside the last 48 hours, a higher price too, and what was
     * paid too much goes back (domain L4). Refused with {@code booking.illegal-transition}, {@code availability.conflict},
     * {@code chauffeur.unavailable} where its chauffeur drives for somebody else then, and as a quote and the guards of a new
     * booking are refused; then nothing is changed.
     * To be exempt from a tax or surcharge that was agreed on takes the permission {@code booking:override}.
     */
    Outcome<Booking> modify(Command command);

    /** Which booking, and what is to be otherwise. */
    record Command(Actor actor, Target target, Amendment wished) {}
}
