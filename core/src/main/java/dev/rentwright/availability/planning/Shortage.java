package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Why nothing of a pool serves a rental: all that will be there is taken (domain A4), or nothing will be there (A9). */
public final class Shortage {

    private Shortage() {}

    /**
     * True when no unit of the pool would begin a rental at a place in a period, were it not taken: none that is sold is
     * offered there, or those that are, are elsewhere. To be asked when the pool is known to be full.
     *
     * @param rentalEnds without what a unit needs afterwards, which is its own (A3)
     */
    public static boolean isOfStock(Fleet fleet, LocationId place, Instant from, Instant rentalEnds) {
        Map<RentableId, List<Claim>> calendars = fleet.calendars();
        return fleet.units().stream()
                .filter(unit -> unit.open() && unit.offeredAt().contains(place))
                .noneMatch(unit -> calendars.getOrDefault(unit.id(), List.of()).stream()
                        .anyMatch(claim -> claim.overlaps(from, rentalEnds.plus(unit.turnaround()))
                                && isThere(claim, unit, place)));
    }

    /** What is taken from a place was there; what is taken where it stands, without a journey, is where it stands. */
    private static boolean isThere(Claim claim, Unit unit, LocationId place) {
        return claim.footing()
                .journey()
                .map(Journey::pickup)
                .or(unit::standsAt)
                .filter(other -> !other.equals(place))
                .isEmpty();
    }
}
