package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;

/** Gives up what a customer will not pay any more, so that a rental can be settled all the same (T11, domain L8, L12). */
public interface WriteOffDebt {

    /**
     * The booking, of which nothing is owed any more: its open invoices are cancelled as written off, and intents that its
     * customer has not completed are withdrawn. Asked again, it answers as the first time. Refused with {@code
     * booking.illegal-transition} unless it is CHECKED_OUT, CANCELLED or NO_SHOW, with {@code booking.not-settled} while there
     * is a deposit that what is owed is taken from first, and with {@code invalid-value} where nothing is owed or no reason
     * is given.
     */
    Outcome<Booking> writeOff(Command command);

    /** Which booking, and why; a reason must be given. */
    record Command(Actor actor, Target target, String reason) {}
}
