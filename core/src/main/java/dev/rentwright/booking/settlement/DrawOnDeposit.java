package dev.rentwright.booking.settlement;

import dev.rentwright.booking.Booking;
import dev.rentwright.lifecycle.Outcome;

/**
 * Takes of a deposit that is only held what damage will cost, with what else is owed, and gives back the rest (domain L11): to
 * be done before the damage is charged, so that it is paid out of what was taken. Must not run inside a unit of work (DR-10).
 */
public interface DrawOnDeposit {

    /**
     * The booking; done again, or where nothing is held, nothing happens. Refused as {@link ChargeDamage} would be, and with
     * {@code payment.provider-unavailable} while nobody knows what became of the hold. One that was lost is no refusal: the
     * damage is invoiced then.
     */
    Outcome<Booking> draw(ChargeDamage.Command command);
}
