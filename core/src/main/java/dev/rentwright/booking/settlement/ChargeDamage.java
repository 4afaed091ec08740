package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;

/**
 * Charges damage to a rental that is back (domain L11, MNT-11): it is taken out of the security deposit, and what that does
 * not pay is invoiced. Must not run inside a unit of work: of a deposit that is only held the provider takes the part first,
 * together with what else is owed, and gives back the rest.
 */
public interface ChargeDamage {

    /**
     * The booking with the damage among its charges. Refused with {@code booking.illegal-transition} unless it is CHECKED_OUT,
     * with {@code money.currency-mismatch}, with {@code invalid-value} for an amount of 0 or less or a reason that is none,
     * and with {@code payment.provider-unavailable} while nobody knows what became of the hold: then nothing was charged.
     */
    Outcome<Booking> charge(Command command);

    /** Which booking, how much, and what was broken. */
    record Command(Actor actor, Target target, Money amount, String reason) {}
}
