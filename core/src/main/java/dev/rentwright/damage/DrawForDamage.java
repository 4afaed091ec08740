package dev.rentwright.damage;

import dev.rentwright.lifecycle.Outcome;

/**
 * Takes of a deposit that is only held what damage will be charged: to be done before it is approved. Must not run inside a unit
 * of work, because it asks a provider (DR-10).
 */
public interface DrawForDamage {

    /**
     * The report; where nothing is to be charged, or nothing is held, nothing happens. Refused as {@link ApproveDamage} would
     * be, and with {@code payment.provider-unavailable} while nobody knows what became of the hold.
     */
    Outcome<DamageReport> draw(ApproveDamage.Command command);
}
