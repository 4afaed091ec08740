package dev.rentwright.paperwork;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Takes the chauffeur off a booking again: from then on the customer must be fit to drive (REC-12). */
public interface WithdrawChauffeur {

    /**
     * The booking's id, without a chauffeur; nothing happens when it had none. Refused with {@code not-found} and {@code
     * booking.illegal-transition} unless it is APPROVED or CONFIRMED: nobody leaves a running car.
     */
    Outcome<BookingId> withdraw(Command command);

    /** Which booking. */
    record Command(Actor actor, BookingId booking) {}
}
