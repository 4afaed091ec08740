package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Rearrangement.Effort;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives units out anew in the order of starts: first straight through, without ever taking a unit back, which is enough where
 * units are alike and nothing is agreed for later; then depth first, for as many rentals as a stack holds. What matters of the
 * past is only where each unit stands and from when it is free, so a situation that failed once is not tried again. Complete
 * up to its steps.
 */
final class Sweep {

    /** Each rental is a step deeper, and a thread's stack has room for some thousands. */
    private static final int DEEPEST = 600;

    private final List<Unit> units;
    private final List<Claim> claims;
    private final Map<RentableId, List<Claim>> fixed;
    private final Map<RentableId, List<Optional<Claim>>> last = new HashMap<>();
    private final List<Claim> given = new ArrayList<>();
    private final Set<String> dead = new HashSet<>();
    private final Set<Claim> standing;

    /** What is wanted where it says: it stands there or nothing does. */
    private final List<Claim> agreed;

    private final int most;
    private final int[] steps = {0};

    Sweep(Fleet fleet, List<Claim> wanted, Effort effort) {
        this.units = fleet.units();
        this.claims = Stream.concat(fleet.claims().stream(), wanted.stream())
                .sorted(Fleet.BY_START)
                .toList();
        this.fixed =
                claims.stream().filter(claim -> !claim.isMovable()).collect(Collectors.groupingBy(Claim::rentable));
        this.standing = Set.copyOf(fleet.claims());
        this.agreed = wanted.stream().filter(claim -> !claim.isMovable()).toList();
        this.most = effort.sweep();
    }

    /** What changes; empty when nothing was found. */
    Optional<List<Claim>> arrangement() {
        return isPossible() && (isStraight() || (claims.size() <= DEEPEST && isArranged(0)))
                ? Optional.of(Stream.concat(agreed.stream(), given.stream())
                        .filter(claim -> !standing.contains(claim))
                        .toList())
                : Optional.empty();
    }

    /** Nothing that stands firmly makes way for what is agreed. */
    private boolean isPossible() {
        return agreed.stream()
                .noneMatch(claim -> fixed.getOrDefault(claim.rentable(), List.of()).stream()
                        .anyMatch(other -> !other.reference().equals(claim.reference())
                                && other.overlaps(claim.from(), claim.until())));
    }

    /** Each to the first unit that fits; nobody is asked twice. */
    private boolean isStraight() {
        for (Claim claim : claims) {
            Optional<Claim> there = claim.footing() instanceof Planned planned
                    ? fitting(claim, planned).findFirst().map(unit -> unit.carrying(claim))
                    : Optional.of(claim);
            if (there.filter(one -> !isBroken(one)).isEmpty()) {
                given.clear();
                last.clear();
                return false;
            }
            if (claim.isMovable()) {
                given.add(there.get());
            }
            if (there.get().footing().journey().isPresent()) {
                pass(there.get());
            }
        }
        return true;
    }

    private boolean isArranged(int next) {
        if (next == claims.size()) {
            return true;
        }
        Claim claim = claims.get(next);
        if (steps[0]++ > most || dead.contains(situation(next, claim.from()))) {
            return false;
        }
        boolean done =
                claim.footing() instanceof Planned planned ? isGiven(claim, planned, next) : isPassed(claim, next);
        if (!done) {
            dead.add(situation(next, claim.from()));
        }
        return done;
    }

    private boolean isGiven(Claim claim, Planned planned, int next) {
        for (Unit unit : fitting(claim, planned).toList()) {
            Claim there = unit.carrying(claim);
            given.add(there);
            if (isPassed(there, next)) {
                return true;
            }
            given.remove(given.size() - 1);
        }
        return false;
    }

    /** Where it is planned already first, so that nothing moves without need; then what was idle shortest. */
    private Stream<Unit> fitting(Claim claim, Planned planned) {
        return units.stream()
                .filter(unit -> unit.takes(planned) && isFree(unit, unit.carrying(claim)))
                .sorted(Comparator.comparing((Unit unit) -> !unit.id().equals(claim.rentable()))
                        .thenComparing(unit -> freeSince(unit), Comparator.reverseOrder()));
    }

    private boolean isPassed(Claim claim, int next) {
        if (isBroken(claim)) {
            return false;
        }
        Optional<List<Optional<Claim>>> before = Optional.ofNullable(last.get(claim.rentable()));
        // A block takes its unit nowhere; what it keeps off is looked up among what is fixed.
        if (claim.footing().journey().isPresent()) {
            pass(claim);
        }
        boolean done = isArranged(next + 1);
        if (!done) {
            before.ifPresentOrElse(one -> last.put(claim.rentable(), one), () -> last.remove(claim.rentable()));
        }
        return done;
    }

    private void pass(Claim claim) {
        last.put(claim.rentable(), Calendar.carriersAfter(carriers(claim.rentable()), claim));
    }

    private List<Optional<Claim>> carriers(RentableId unit) {
        return last.getOrDefault(unit, List.of(Optional.empty()));
    }

    /** A fixed one that begins elsewhere than the planned one before it ends. */
    private boolean isBroken(Claim claim) {
        return claim.footing()
                .journey()
                .map(Journey::pickup)
                .filter(pickup -> carriers(claim.rentable()).stream()
                        .flatMap(Optional::stream)
                        .filter(before -> before.isMovable() || claim.isMovable())
                        .flatMap(before -> before.footing().journey().stream())
                        .anyMatch(journey -> !journey.dropOff().equals(pickup)))
                .isPresent();
    }

    private boolean isFree(Unit unit, Claim claim) {
        boolean clear = fixed.getOrDefault(unit.id(), List.of()).stream()
                .noneMatch(other -> other.overlaps(claim.from(), claim.until()));
        boolean idle = !freeSince(unit).isAfter(claim.from());
        return clear
                && idle
                && places(unit)
                        .allMatch(place -> Optional.of(place)
                                .equals(claim.footing().journey().map(Journey::pickup)));
    }

    private Instant freeSince(Unit unit) {
        return carriers(unit.id()).stream()
                .flatMap(Optional::stream)
                .map(Claim::until)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** Where it may stand; nowhere that is known while it is out. */
    private Stream<LocationId> places(Unit unit) {
        return carriers(unit.id()).stream()
                .flatMap(carrier -> carrier.isPresent()
                        ? carrier.get().footing().journey().map(Journey::dropOff).stream()
                        : unit.standsAt().stream());
    }

    /** Units that are alike from here on are told alike. */
    private String situation(int next, Instant at) {
        return next
                + units.stream()
                        .filter(Unit::open)
                        .map(unit -> told(unit, at))
                        .sorted()
                        .collect(Collectors.joining("|", ":", ""));
    }

    private String told(Unit unit, Instant at) {
        boolean alone = fixed.getOrDefault(unit.id(), List.of()).stream()
                .noneMatch(claim -> claim.until().isAfter(at));
        Instant free = freeSince(unit);
        return (alone
                        ? unit.turnaround() + " "
                                + unit.offeredAt().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList()
                        : unit.id())
                + "@" + places(unit).map(Object::toString).distinct().sorted().toList()
                + (free.isAfter(at) ? free : "");
    }
}
