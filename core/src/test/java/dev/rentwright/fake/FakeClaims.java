package dev.rentwright.fake;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Counting;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.MakingRoom;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One claim per reference; what is free is read from them. */
record FakeClaims(Map<ClaimReference, Claim> shelf, Map<RentableId, Rentable> rentables)
        implements Claims, FreeRentables, Occupancies {

    @Override
    public Placement place(Claim claim, Instant now) {
        List<Claim> inTheWay = others(claim, claim.until())
                .filter(other -> other.blocksAt(now))
                .toList();
        if (!claim.isMovable() && inTheWay.stream().anyMatch(other -> !other.isMovable())) {
            return new Placement.Taken(inTheWay);
        }
        Stream<RentableId> touched =
                Stream.concat(Stream.of(claim.rentable()), of(claim.reference()).map(Claim::rentable).stream());
        if (claim.isMovable() || touched.flatMap(this::of).anyMatch(Claim::isMovable)) {
            return MakingRoom.place(this, pool(claim), claim, inTheWay, FakeClaims::lettingNobodyDown, now);
        }
        others(claim, claim.until()).map(Claim::reference).toList().forEach(shelf::remove);
        shelf.put(claim.reference(), claim);
        return new Placement.Placed(claim);
    }

    private static List<Claim> lettingNobodyDown(Runnable move) {
        move.run();
        return List.of();
    }

    @Override
    public List<Claim> calling(LocationId place, Instant now) {
        return shelf.values().stream()
                .filter(claim -> claim.blocksAt(now) && claim.until().isAfter(now))
                .filter(claim -> claim.footing()
                        .journey()
                        .filter(journey -> journey.touches(place))
                        .isPresent())
                .toList();
    }

    @Override
    public Fleet lock(Pool pool, Instant since, Instant now) {
        List<Unit> units = rentables.values().stream()
                .filter(rentable -> Pool.of(rentable).equals(pool))
                .map(Unit::of)
                .toList();
        return Fleet.since(
                since,
                units,
                shelf.values().stream().filter(claim -> claim.blocksAt(now)).toList());
    }

    @Override
    public void move(List<Claim> changed, Instant now) {
        changed.forEach(claim -> shelf.remove(claim.reference()));
        for (Claim claim : changed) {
            others(claim, claim.until()).map(Claim::reference).toList().forEach(shelf::remove);
            shelf.put(claim.reference(), claim);
        }
    }

    private Pool pool(Claim claim) {
        Pool own = Pool.of(Optional.ofNullable(rentables.get(claim.rentable())).orElseThrow());
        return claim.footing() instanceof Footing.Planned planned ? new Pool(planned.category(), own.supplier()) : own;
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return Optional.ofNullable(shelf.get(reference));
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return of(rentable)
                .filter(claim -> claim.overlaps(from, until) && claim.blocksAt(now))
                .toList();
    }

    @Override
    public Freed release(ClaimReference reference, Instant now) {
        return of(reference)
                .map(own -> MakingRoom.release(this, pool(own), own, () -> shelf.remove(reference), now))
                .orElse(Freed.SIMPLY);
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return of(reference).map(claim -> {
            Instant end = others(claim, until)
                    .filter(other -> other.blocksAt(now))
                    .map(Claim::from)
                    .findFirst()
                    .orElse(until);
            Claim ended = claim.endingAt(end);
            shelf.put(reference, ended);
            return ended;
        });
    }

    @Override
    public List<RentableId> find(FreeRentables.Query query) {
        return rentables.values().stream()
                .filter(rentable ->
                        rentable.isSellable() && rentable.offeredAt().contains(query.offeredAt()))
                .filter(rentable -> rentable.modes().contains(query.mode()))
                .filter(rentable -> query.category()
                        .filter(category -> !category.equals(rentable.category()))
                        .isEmpty())
                .filter(rentable -> blocking(
                                rentable.id(), query.from(), query.until().plus(rentable.turnaround()), query.now())
                        .isEmpty())
                .map(Rentable::id)
                .limit(query.limit())
                .toList();
    }

    @Override
    public Map<LocalDate, Occupancy> on(Occupancies.Query query) {
        List<RentableId> units = rentables.values().stream()
                .filter(rentable -> rentable.isSellable()
                        && rentable.category().equals(query.category())
                        && rentable.offeredAt().contains(query.place()))
                .map(Rentable::id)
                .toList();
        return Counting.count(query, units, shelf.values());
    }

    private Stream<Claim> others(Claim claim, Instant until) {
        return of(claim.rentable())
                .filter(other -> !other.reference().equals(claim.reference()))
                .filter(other -> other.overlaps(claim.from(), until));
    }

    private Stream<Claim> of(RentableId rentable) {
        return shelf.values().stream()
                .filter(claim -> claim.rentable().equals(rentable))
                .sorted(Comparator.comparing(Claim::from));
    }
}
