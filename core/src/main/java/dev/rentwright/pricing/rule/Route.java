package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.util.Objects;

/**
 * What is rented, and between which places: what rules and one-way fees ask for (domain P6, P11).
 *
 * @param category of the rentable
 * @param pickup where it begins
 * @param dropOff where it ends
 */
public record Route(CategoryId category, LocationId pickup, LocationId dropOff) {

    public Route {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(pickup, "pickup");
        Objects.requireNonNull(dropOff, "dropOff");
    }

    /** Whether it ends elsewhere. */
    public boolean isOneWay() {
        return !pickup.equals(dropOff);
    }
}
