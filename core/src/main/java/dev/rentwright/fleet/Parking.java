package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.fleet.PlaceStock.Direction;
import dev.rentwright.fleet.PlaceStock.Movement;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.Locations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether a place can take one vehicle more, with all that is planned to come and go there (LOC-04, domain A9). A vehicle
 * comes when its claim ends, and goes when one begins that takes it from there.
 */
public final class Parking {

    private final Rentables rentables;
    private final Locations locations;
    private final Claims claims;
    private final Transfers transfers;

    public Parking(Rentables rentables, Locations locations, Claims claims, Transfers transfers) {
        this.rentables = rentables;
        this.locations = locations;
        this.claims = claims;
        this.transfers = transfers;
    }

    /**
     * Why a vehicle cannot come to a place: {@code location.over-capacity}, with the instant at which there would be too many.
     * Whoever else wants to come to a place of limited capacity waits until the unit of work ends; ask before anything is
     * claimed.
     *
     * @param wanted the claim that would bring it there when it ends; what its reference had before counts no more
     * @param from where it leaves when the claim begins
     */
    public Optional<Refusal> refusal(Claim wanted, LocationId from, Location target, Instant now) {
        if (target.capacity() == 0 || !isVehicle(wanted.rentable()) || onlyGoesOut(wanted, from, target)) {
            return Optional.empty();
        }
        locations.lock(target.id());
        List<Movement> movements = Stream.of(
                        claims.calling(target.id(), now).stream()
                                .filter(claim -> !claim.reference().equals(wanted.reference()))
                                .filter(claim -> claim.kind() != ClaimKind.BLOCK)
                                .flatMap(claim -> movements(claim, journey(claim), target.id(), now)),
                        transfers.open(target.id()).stream().flatMap(open -> movements(open, target.id())),
                        movements(wanted, new Journey(from, target.id()), target.id(), now))
                .flatMap(Function.identity())
                .toList();
        return new PlaceStock(rentables.vehiclesAt(target.id()), target.capacity()).tooMany(movements, wanted.until());
    }

    /** What comes back to where it stood takes nobody's room: all others were promised theirs while it stood there. */
    private boolean onlyGoesOut(Claim wanted, LocationId from, Location target) {
        return from.equals(target.id()) && claims.of(wanted.reference()).isEmpty();
    }

    private static Stream<Movement> movements(Transfer open, LocationId place) {
        if (open.to().equals(place)) {
            return Stream.of(new Movement(open.arrives(), Direction.IN));
        }
        return open.status() == TransferStatus.PLANNED
                ? Stream.of(new Movement(open.departs(), Direction.OUT))
                : Stream.empty();
    }

    private static Journey journey(Claim claim) {
        return claim.footing().journey().orElseThrow();
    }

    /** What has begun and still stands there is about to leave; what is out has left. */
    private Stream<Movement> movements(Claim claim, Journey journey, LocationId place, Instant now) {
        Stream<Movement> comes =
                journey.dropOff().equals(place) ? Stream.of(new Movement(claim.until(), Direction.IN)) : Stream.empty();
        boolean leaves = journey.pickup().equals(place) && (claim.from().isAfter(now) || standsAt(claim, place));
        return leaves
                ? Stream.concat(
                        Stream.of(new Movement(claim.from().isAfter(now) ? claim.from() : now, Direction.OUT)), comes)
                : comes;
    }

    private boolean standsAt(Claim claim, LocationId place) {
        return rentables
                .byId(claim.rentable())
                .flatMap(Rentable::currentLocation)
                .filter(place::equals)
                .isPresent();
    }

    private boolean isVehicle(RentableId rentable) {
        return rentables
                .byId(rentable)
                .filter(one -> one.kind() == RentableKind.VEHICLE)
                .isPresent();
    }
}
