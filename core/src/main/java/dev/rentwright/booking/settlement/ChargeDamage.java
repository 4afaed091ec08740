package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.Target;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.money.Money;

/**
 * Charges damage to a rental that is back (domain L11, MNT-11): it is paid out of the deposit that was taken, and what that
 * does not pay is invoiced. Of a deposit that is only held, {@link DrawOnDeposit} takes it first; where nobody did, the damage
 * is invoiced, and paid out of the deposit as that is settled.
 */
public interface ChargeDamage {

    /**
     * The booking with the damage among its charges. Refused with {@code booking.illegal-transition} unless it is CHECKED_OUT,
     * with {@code money.currency-mismatch}, and with {@code invalid-value} for an amount of 0 or less or a reason that is none.
     */
    Outcome<Booking> charge(Command command);

    /** Which booking, how much, and what was broken. */
    record Command(Actor actor, Target target, Money amount, String reason) {}
}
