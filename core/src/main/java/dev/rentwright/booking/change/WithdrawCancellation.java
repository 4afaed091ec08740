package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Takes a request for cancellation back before it is decided: I4 of REC-10. */
public interface WithdrawCancellation {

    /** The booking without an open request. Refused with {@code booking.illegal-transition}, also where nothing was asked. */
    Outcome<Booking> withdraw(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
