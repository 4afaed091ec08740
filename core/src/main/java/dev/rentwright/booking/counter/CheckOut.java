package dev.rentwright.booking.counter;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Condition;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Takes the rentable back: T10 of REC-10, the end of the rental (REC-11). */
public interface CheckOut {

    /** The booking, CHECKED_OUT, with what the return costs: lateness, kilometres, fuel, the fee of a place that was closed where that was not agreed (domain A8), or the lower price of an early return. Refused with {@code handover.incomplete} or {@code odometer.decreasing}. */
    Outcome<Booking> checkOut(Command command);

    /** Which booking, and what was seen. */
    record Command(Actor actor, Target target, Condition condition) {}
}
