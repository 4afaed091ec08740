package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/**
 * Settles the security deposit of a rental that is back, before the rental itself is settled (domain L11). Must not run inside
 * a unit of work, as {@link DrawOnDeposit}.
 */
public interface ReleaseDeposit {

    /**
     * The booking: what is owed was paid out of its deposit, and the rest is given back; nothing happens where nothing of it
     * is left. Refused with {@code booking.illegal-transition} unless it is CHECKED_OUT, and with {@code
     * payment.provider-unavailable} while nobody knows what became of the hold.
     */
    Outcome<Booking> release(Command command);

    /** Which booking. */
    record Command(Actor actor, Target target) {}
}
