package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.time.Instant;

/**
 * Which taxes a supplier takes at a place, so that cards need not repeat them (PRC-22): asked where a rentable's card, laid
 * over its category's, names no tax. What it answers becomes part of the plan that a quote freezes (domain P23), so that a
 * price is proven by its own plan, and nobody is asked again.
 *
 * <p>The engine asks a {@link TaxBook}; a host that has its taxes from elsewhere gives a policy of its own.
 */
public interface TaxPolicy {

    /** Only cards say what is taxed. */
    TaxPolicy NONE = (supplier, place, at) -> Taxes.NONE;

    /**
     * The taxes that count at an instant for what begins at the place; {@link Taxes#NONE} where there are none.
     *
     * @param supplier who rents out
     * @param place where the rental begins
     * @param at when its price is made, or was made
     */
    Taxes at(SupplierId supplier, LocationId place, Instant at);
}
