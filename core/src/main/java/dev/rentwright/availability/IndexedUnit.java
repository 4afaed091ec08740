package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What an {@link AvailabilityIndex} knows of a unit beside its claims.
 *
 * @param id which one
 * @param category what it can stand in for
 * @param modes how it may be rented
 * @param offeredAt where rentals of it may begin; nowhere while it may not be sold
 * @param turnaround what it needs after a rental (domain A3)
 */
public record IndexedUnit(
        RentableId id, CategoryId category, Set<RentalMode> modes, List<LocationId> offeredAt, Duration turnaround) {

    public IndexedUnit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        modes = Set.copyOf(modes);
        offeredAt = List.copyOf(offeredAt);
        if (turnaround.isNegative()) {
            throw new IllegalArgumentException("expected a turnaround of 0 or more, got " + turnaround);
        }
    }

    /** Of a rentable as the catalogue has it. */
    public static IndexedUnit of(Rentable rentable) {
        return new IndexedUnit(
                rentable.id(),
                rentable.category(),
                rentable.modes(),
                rentable.isSellable() ? List.copyOf(rentable.offeredAt()) : List.of(),
                rentable.turnaround());
    }
}
