package dev.rentwright.booking.ending;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.CancellationCause;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Optional;

/** Gives a booking up before it begins: T4, T6 and T8 of REC-10 (BKG-27). */
public interface CancelBooking {

    /** The booking, CANCELLED; the rentable is free, and the money is settled by the policy when the customer is the cause (domain L5). */
    Outcome<Booking> cancel(Command command);

    /** Which booking, why, and for whose sake when that is not the caller's. */
    record Command(Actor actor, Target target, String reason, Optional<CancellationCause> cause) {}
}
