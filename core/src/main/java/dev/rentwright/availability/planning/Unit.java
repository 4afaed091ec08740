package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One unit of a pool, as planning sees it.
 *
 * @param id which one
 * @param open whether bookings of the category may be planned on it: it is sold and in the fleet
 * @param offeredAt where rentals of it may begin
 * @param standsAt where it stands before anything planned begins; unknown while it is out
 * @param turnaround what it needs after a rental
 */
public record Unit(
        RentableId id, boolean open, Set<LocationId> offeredAt, Optional<LocationId> standsAt, Duration turnaround) {

    public Unit {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(standsAt, "standsAt");
        offeredAt = Set.copyOf(offeredAt);
        if (turnaround.isNegative()) {
            throw new IllegalArgumentException("expected a turnaround of 0 or more, got " + turnaround);
        }
    }

    /** A rentable as planning sees it. */
    public static Unit of(Rentable rentable) {
        return new Unit(
                rentable.id(),
                rentable.isSellable(),
                rentable.offeredAt(),
                rentable.currentLocation(),
                rentable.turnaround());
    }

    /** True when a rental like this may be planned on it at all, wherever it stands by then. */
    boolean takes(Planned planned) {
        return open && offeredAt.contains(planned.route().pickup());
    }

    /** A claim as it would stand here: what is planned ends with this unit's turnaround. */
    Claim carrying(Claim claim) {
        Footing footing = claim.footing();
        return footing instanceof Planned planned
                ? claim.on(id, planned.rentalEnds().plus(turnaround))
                : claim;
    }
}
