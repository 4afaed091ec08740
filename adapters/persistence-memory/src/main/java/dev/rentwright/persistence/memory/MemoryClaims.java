package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.MakingRoom;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Unit;
import dev.rentwright.availability.planning.Whereabouts;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calendar of claims per rentable, sorted by their starts. No two claims of a calendar overlap, dead or alive: whoever
 * comes into the place of a dead hold removes it, which is also what an exclusion constraint in a database asks for.
 */
final class MemoryClaims implements Claims {

    private static final Comparator<Claim> EARLIEST_FIRST =
            (one, other) -> one.from().compareTo(other.from());

    private final MemoryUnitOfWork unit;
    private final MemoryRentables rentables;
    private final Table<RentableId, List<Claim>> calendars;
    private final Table<ClaimReference, RentableId> claimed;
    private final IndexedStock stock;

    MemoryClaims(MemoryUnitOfWork unit, MemoryRentables rentables, IndexedStock stock) {
        this.unit = unit;
        this.rentables = rentables;
        this.stock = stock;
        this.calendars = new Table<>("calendar", unit);
        this.claimed = new Table<>("claim", unit);
    }

    @Override
    public Placement place(Claim claim, Instant now) {
        return unit.call(() -> {
            List<Claim> inTheWay = Stream.concat(
                            others(claim, claim.from(), claim.until()).filter(other -> other.blocksAt(now)),
                            Stream.concat(
                                    whereabouts(claim.rentable(), now).against(claim).stream(),
                                    letDownByMoving(claim, now)))
                    .distinct()
                    .sorted(EARLIEST_FIRST)
                    .toList();
            boolean agreed = !claim.isMovable() && inTheWay.stream().anyMatch(other -> !other.isMovable());
            if (agreed) {
                return new Placement.Taken(inTheWay);
            }
            boolean planned = claim.isMovable() || isPlannedBeside(claim);
            if (planned || find(claim.reference()).filter(this::isPlannedBeside).isPresent()) {
                return MakingRoom.place(
                        this, pool(claim), claim, inTheWay, move -> lettingDown(claim.reference(), now, move), now);
            }
            List<Claim> stranded = lettingDown(claim.reference(), now, () -> {
                remove(claim.reference());
                insert(claim);
            });
            return new Placement.Placed(claim, List.of(), stranded);
        });
    }

    /** Who relied on what a reference had, and finds the rentable elsewhere after it has moved. */
    private List<Claim> lettingDown(ClaimReference reference, Instant now, Runnable move) {
        List<Claim> relying = find(reference).map(own -> letDownBy(own, now)).orElse(List.of());
        move.run();
        return relying.stream()
                .filter(claim -> whereabouts(claim.rentable(), now).strands(claim))
                .toList();
    }

    @Override
    public List<Claim> calling(LocationId place, Instant now) {
        return unit.call(() -> all().filter(
                        claim -> claim.blocksAt(now) && claim.until().isAfter(now))
                .filter(claim -> claim.footing()
                        .journey()
                        .filter(journey -> journey.touches(place))
                        .isPresent())
                .sorted(EARLIEST_FIRST)
                .toList());
    }

    /** The unit of work that asks holds everything until it ends, so nothing more is to be locked. */
    @Override
    public Fleet lock(Pool pool, Instant since, Instant now) {
        return unit.callInside("lock", () -> {
            List<Unit> units = rentables
                    .all()
                    .filter(rentable -> Pool.of(rentable).equals(pool))
                    .map(Unit::of)
                    .toList();
            List<Claim> claims = units.stream()
                    .flatMap(one -> calendar(one.id()).stream())
                    .filter(claim -> claim.blocksAt(now))
                    .toList();
            Instant begun = claims.stream()
                    .filter(claim -> claim.isMovable() && claim.until().isAfter(since))
                    .map(Claim::from)
                    .filter(from -> from.isBefore(since))
                    .min(Comparator.naturalOrder())
                    .orElse(since);
            return Fleet.since(
                    since,
                    units,
                    claims.stream()
                            .filter(claim -> claim.until().isAfter(begun))
                            .toList());
        });
    }

    @Override
    public void move(List<Claim> changed, Instant now) {
        unit.call(() -> {
            changed.forEach(claim -> remove(claim.reference()));
            changed.forEach(this::insert);
        });
    }

    /** True when somebody else is planned on the same rentable. */
    private boolean isPlannedBeside(Claim claim) {
        return calendar(claim.rentable()).stream()
                .anyMatch(other -> other.isMovable() && !other.reference().equals(claim.reference()));
    }

    private Pool pool(Claim claim) {
        Pool own = Pool.of(rentables.byId(claim.rentable()).orElseThrow());
        return claim.footing() instanceof Footing.Planned planned ? new Pool(planned.category(), own.supplier()) : own;
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return unit.call(() -> find(reference));
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return unit.call(() -> calendar(rentable).stream()
                .filter(claim -> claim.overlaps(from, until) && claim.blocksAt(now))
                .toList());
    }

    @Override
    public Freed release(ClaimReference reference, Instant now) {
        return unit.call(() -> {
            Optional<Claim> released = find(reference);
            List<Claim> letDown = released.map(own -> letDownBy(own, now)).orElse(List.of());
            Optional<Claim> relied = released.filter(this::isPlannedBeside);
            if (relied.isPresent()) {
                Claim own = relied.get();
                return MakingRoom.release(this, pool(own), own, () -> remove(reference), now)
                        .lettingDown(letDown);
            }
            remove(reference);
            return Freed.SIMPLY.lettingDown(letDown);
        });
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return unit.call(() -> find(reference).map(claim -> {
            Claim ended = claim.endingAt(asFarAsIsFree(claim, until, now));
            remove(reference);
            insert(ended);
            return ended;
        }));
    }

    /** Where a rentable is, and will be. */
    Whereabouts whereabouts(RentableId rentable, Instant now) {
        return new Whereabouts(
                calendar(rentable).stream().filter(claim -> claim.blocksAt(now)).toList(),
                rentables.byId(rentable).flatMap(Rentable::currentLocation),
                now);
    }

    /** Who relies on the journey that a reference had, where the next is another's or ends elsewhere; not once the rentable is out. */
    private Stream<Claim> letDownByMoving(Claim next, Instant now) {
        return find(next.reference())
                .filter(own -> own.footing().journey().filter(Journey::isOneWay).isPresent())
                .filter(own -> own.from().isAfter(now)
                        || whereabouts(own.rentable(), now).standsAt().isPresent())
                .filter(own -> !own.rentable().equals(next.rentable())
                        || !own.footing()
                                .journey()
                                .map(Journey::dropOff)
                                .equals(next.footing().journey().map(Journey::dropOff)))
                .stream()
                .flatMap(own -> letDownBy(own, now).stream());
    }

    private List<Claim> letDownBy(Claim own, Instant now) {
        return own.blocksAt(now) ? whereabouts(own.rentable(), now).letDownBy(own) : List.of();
    }

    /** All of them, dead or alive, for those in this package whose turn it is. */
    Stream<Claim> all() {
        return calendars.all().stream().flatMap(List::stream);
    }

    private Instant asFarAsIsFree(Claim claim, Instant until, Instant now) {
        return others(claim, claim.from(), until)
                .filter(other -> other.blocksAt(now))
                .map(Claim::from)
                .findFirst()
                .orElse(until);
    }

    /** Earliest first. */
    private Stream<Claim> others(Claim claim, Instant from, Instant until) {
        return calendar(claim.rentable()).stream()
                .filter(other -> !other.reference().equals(claim.reference()))
                .filter(other -> other.overlaps(from, until));
    }

    /** Dead holds in its way go; that nothing else is in its way has been made sure of before. */
    private void insert(Claim claim) {
        others(claim, claim.from(), claim.until())
                .map(Claim::reference)
                .toList()
                .forEach(this::remove);
        List<Claim> next = Stream.concat(calendar(claim.rentable()).stream(), Stream.of(claim))
                .sorted(EARLIEST_FIRST)
                .toList();
        calendars.put(claim.rentable(), next);
        claimed.put(claim.reference(), claim.rentable());
        stock.entered(claim);
    }

    private void remove(ClaimReference reference) {
        find(reference).ifPresent(gone -> {
            List<Claim> left = calendar(gone.rentable()).stream()
                    .filter(claim -> !claim.reference().equals(reference))
                    .toList();
            calendars.put(gone.rentable(), left);
            claimed.remove(reference);
            stock.struck(gone);
        });
    }

    private Optional<Claim> find(ClaimReference reference) {
        return claimed.get(reference)
                .flatMap(rentable -> calendar(rentable).stream()
                        .filter(claim -> claim.reference().equals(reference))
                        .findFirst());
    }

    private List<Claim> calendar(RentableId rentable) {
        return calendars.get(rentable).orElse(List.of());
    }
}
