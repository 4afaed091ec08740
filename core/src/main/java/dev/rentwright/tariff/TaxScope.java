package dev.rentwright.tariff;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.Objects;
import java.util.Optional;

/**
 * For what taxes are said: for all that a supplier rents out, for all that begins at a place, or for what a supplier rents out
 * at a place.
 *
 * @param supplier whose, everybody's when empty
 * @param location where, everywhere when empty; one of the two is said
 */
public record TaxScope(Optional<SupplierId> supplier, Optional<LocationId> location) {

    public TaxScope {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(location, "location");
        if (supplier.isEmpty() && location.isEmpty()) {
            throw new IllegalArgumentException("expected a supplier, a place or both, got neither");
        }
    }

    /** All that a supplier rents out. */
    public static TaxScope of(SupplierId supplier) {
        return new TaxScope(Optional.of(supplier), Optional.empty());
    }

    /** All that begins at a place. */
    public static TaxScope of(LocationId location) {
        return new TaxScope(Optional.empty(), Optional.of(location));
    }

    /** What a supplier rents out at a place. */
    public static TaxScope of(SupplierId supplier, LocationId location) {
        return new TaxScope(Optional.of(supplier), Optional.of(location));
    }
}
