package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Lets a rental by the month go on for another: I7 of REC-10 (BKG-45, INV-11). */
public interface RenewBooking {

    /**
     * The booking with one month more, at its frozen plan. Refused with {@code booking.illegal-transition} where it does not
     * run, with {@code invalid-value} once notice was given or for what is not rented by the month, and with {@code
     * availability.conflict} where the next month is somebody else's.
     */
    Outcome<Booking> renew(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
