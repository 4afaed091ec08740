package dev.rentwright.booking.change;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.pricing.ChosenAddOn;

/** Takes something more along on a running rental: I9 of REC-10 (BKG-43), priced for the whole rental at its frozen plan. */
public interface AddOption {

    /** The booking at its new price. Refused with {@code booking.illegal-transition}, or {@code invalid-value} for what is not offered or is along already. */
    Outcome<Booking> add(Command command);

    /** Which booking, and what. */
    record Command(Actor actor, Target target, ChosenAddOn addOn) {}
}
