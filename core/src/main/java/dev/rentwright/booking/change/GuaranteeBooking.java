package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.GuaranteeType;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Notes what backs a confirmed booking, which is then waited for longer: I5 of REC-10 (BKG-20). */
public interface GuaranteeBooking {

    /** The booking with its guarantee. Refused with {@code booking.illegal-transition}. */
    Outcome<Booking> guarantee(Command command);

    /** Which booking, and what backs it. */
    record Command(Actor actor, Target target, GuaranteeType by) {}
}
