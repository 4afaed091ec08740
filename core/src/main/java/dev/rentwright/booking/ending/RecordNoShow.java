package dev.rentwright.booking.ending;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** The customer never came: T9 of REC-10 (BKG-28). */
public interface RecordNoShow {

    /** The booking, NO_SHOW; the rentable is free, the policy's penalty is kept. Refused with {@code noshow.too-early}. */
    Outcome<Booking> record(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
