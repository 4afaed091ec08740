package dev.rentwright.persistence.memory;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims;
import dev.rentwright.catalogue.RentableId;
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

    private static final Comparator<Claim> EARLIEST_FIRST = Comparator.comparing(Claim::from);

    private final MemoryUnitOfWork unit;
    private final Table<RentableId, List<Claim>> calendars;
    private final Table<ClaimReference, RentableId> claimed;

    MemoryClaims(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.calendars = new Table<>("calendar", unit);
        this.claimed = new Table<>("claim", unit);
    }

    @Override
    public Placement place(Claim claim, Instant now) {
        return unit.call(() -> {
            List<Claim> inTheWay = others(claim, claim.from(), claim.until())
                    .filter(other -> other.blocksAt(now))
                    .toList();
            if (!inTheWay.isEmpty()) {
                return new Placement.Taken(inTheWay);
            }
            remove(claim.reference());
            insert(claim);
            return new Placement.Placed(claim);
        });
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
    public void release(ClaimReference reference) {
        unit.call(() -> remove(reference));
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
    }

    private void remove(ClaimReference reference) {
        claimed.get(reference).ifPresent(rentable -> {
            List<Claim> left = calendar(rentable).stream()
                    .filter(claim -> !claim.reference().equals(reference))
                    .toList();
            calendars.put(rentable, left);
            claimed.remove(reference);
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
