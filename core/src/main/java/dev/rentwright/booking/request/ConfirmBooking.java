package dev.rentwright.booking.request;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Staff approve and confirm in one step: C2 of REC-10 (API-37). */
public interface ConfirmBooking {

    /** The booking, CONFIRMED. Refused with {@code payment.required} while less is paid than the supplier wants. */
    Outcome<Booking> confirm(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
