package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * {@link MemoryClaims} as it would be if its maps were trusted to be safe for many threads, and nobody took turns: each look
 * and each deed is whole, and somebody may come between them. Planned claims are left out.
 */
final class UnlockedClaims implements Claims {

    private final Map<RentableId, List<Claim>> calendars = new ConcurrentHashMap<>();
    private final Map<ClaimReference, RentableId> claimed = new ConcurrentHashMap<>();

    @Override
    public Placement place(Claim claim, Instant now) {
        List<Claim> inTheWay = others(claim, claim.from(), claim.until())
                .filter(other -> other.blocksAt(now))
                .toList();
        if (!inTheWay.isEmpty()) {
            return new Placement.Taken(inTheWay);
        }
        remove(claim.reference());
        insert(claim);
        return new Placement.Placed(claim);
    }

    @Override
    public List<Claim> calling(LocationId place, Instant now) {
        throw new UnsupportedOperationException("nothing goes anywhere here");
    }

    @Override
    public Fleet lock(Pool pool, Instant since, Instant now) {
        throw new UnsupportedOperationException("nothing is planned here");
    }

    @Override
    public void move(List<Claim> changed, Instant now) {
        throw new UnsupportedOperationException("nothing is planned here");
    }

    @Override
    public Optional<Claim> of(ClaimReference reference) {
        return Optional.ofNullable(claimed.get(reference))
                .flatMap(rentable -> calendar(rentable).stream()
                        .filter(claim -> claim.reference().equals(reference))
                        .findFirst());
    }

    @Override
    public List<Claim> blocking(RentableId rentable, Instant from, Instant until, Instant now) {
        return calendar(rentable).stream()
                .filter(claim -> claim.overlaps(from, until) && claim.blocksAt(now))
                .toList();
    }

    @Override
    public Freed release(ClaimReference reference, Instant now) {
        remove(reference);
        return Freed.SIMPLY;
    }

    private void remove(ClaimReference reference) {
        RentableId rentable = claimed.remove(reference);
        if (rentable != null) {
            calendars.put(
                    rentable,
                    calendar(rentable).stream()
                            .filter(claim -> !claim.reference().equals(reference))
                            .toList());
        }
    }

    @Override
    public Optional<Claim> endAt(ClaimReference reference, Instant until, Instant now) {
        return of(reference).map(claim -> {
            Claim ended = claim.endingAt(others(claim, claim.from(), until)
                    .filter(other -> other.blocksAt(now))
                    .map(Claim::from)
                    .findFirst()
                    .orElse(until));
            remove(reference);
            insert(ended);
            return ended;
        });
    }

    private void insert(Claim claim) {
        calendars.put(
                claim.rentable(),
                Stream.concat(calendar(claim.rentable()).stream(), Stream.of(claim))
                        .sorted(Comparator.comparing(Claim::from))
                        .toList());
        claimed.put(claim.reference(), claim.rentable());
    }

    private Stream<Claim> others(Claim claim, Instant from, Instant until) {
        return calendar(claim.rentable()).stream()
                .filter(other -> !other.reference().equals(claim.reference()))
                .filter(other -> other.overlaps(from, until));
    }

    private List<Claim> calendar(RentableId rentable) {
        return calendars.getOrDefault(rentable, List.of());
    }
}
