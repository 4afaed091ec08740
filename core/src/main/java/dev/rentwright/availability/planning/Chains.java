package dev.rentwright.availability.planning;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Footing.Planned;
import dev.rentwright.availability.planning.Rearrangement.Effort;
import dev.rentwright.catalogue.RentableId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Displacement chains of growing length. A step takes one quarrel and tries everything that settles it: one of the two goes
 * to another unit, or, when they quarrel about a place, a journey is put in between. A claim moves at most once, to any unit,
 * so whatever arrangement of that many moves exists is met.
 */
final class Chains {

    private final Map<RentableId, Calendar> calendars = new TreeMap<>(Comparator.comparing(RentableId::value));
    private final Map<RentableId, List<Quarrel>> tolerated;
    private final Map<RentableId, Integer> touched = new LinkedHashMap<>();
    private final Map<ClaimReference, Claim> settled = new LinkedHashMap<>();
    private final List<Claim> movable;
    private final int most;
    private final int[] steps = {0};
    private final boolean[] cutShort = {false};

    /**
     * Begins at a fleet as it is without some claims; what quarrelled on it before may go on.
     *
     * @param gone those without which it is: they are given up, or placed anew where they quarrel with nobody
     */
    Chains(Fleet before, Collection<Claim> gone, Effort effort) {
        this(before.without(gone), effort, quarrels(before, gone));
    }

    /** Begins at a fleet on which everything is to be settled. */
    Chains(Fleet fleet, Effort effort) {
        this(fleet, effort, Map.of());
    }

    private Chains(Fleet fleet, Effort effort, Map<RentableId, List<Quarrel>> tolerated) {
        Map<RentableId, Unit> units = fleet.byId();
        fleet.calendars().forEach((id, claims) -> {
            Unit unit = Optional.ofNullable(units.get(id)).orElseThrow();
            Calendar calendar = new Calendar(unit, claims);
            calendars.put(id, calendar);
            List<Quarrel> known = tolerated.getOrDefault(id, List.of());
            if (calendar.quarrels().stream().anyMatch(quarrel -> known.stream().noneMatch(quarrel::isAbout))) {
                touched.put(id, 1);
            }
        });
        this.tolerated = tolerated;
        this.movable = fleet.claims().stream().filter(Claim::isMovable).toList();
        this.most = effort.chains();
    }

    private static Map<RentableId, List<Quarrel>> quarrels(Fleet fleet, Collection<Claim> gone) {
        Map<RentableId, Unit> units = fleet.byId();
        Set<ClaimReference> placedAnew = gone.stream().map(Claim::reference).collect(Collectors.toSet());
        return fleet.calendars().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> {
            Unit unit = Optional.ofNullable(units.get(entry.getKey())).orElseThrow();
            return new Calendar(unit, entry.getValue())
                    .quarrels().stream()
                            .filter(quarrel -> !quarrel.isOf(placedAnew))
                            .toList();
        }));
    }

    /** The claims that cannot stay as they stand. */
    List<Claim> broken() {
        return calendars.values().stream()
                .flatMap(this::untolerated)
                .map(quarrel -> quarrel.claim().isMovable()
                        ? quarrel.claim()
                        : quarrel.before().orElseThrow())
                .distinct()
                .sorted(Fleet.BY_START)
                .toList();
    }

    /** The claims that do not begin where their unit will be. */
    List<Claim> astray() {
        return calendars.values().stream()
                .flatMap(this::untolerated)
                .filter(Quarrel::apart)
                .map(Quarrel::claim)
                .sorted(Fleet.BY_START)
                .toList();
    }

    /** What changes in the arrangement with the fewest moves; empty when there is none, or the effort is used up. */
    Optional<List<Claim>> shortest(List<Claim> wanted) {
        for (int moves = 0; moves <= movable.size() && !isExhausted(); moves++) {
            cutShort[0] = false;
            if (place(wanted, 0, moves)) {
                return Optional.of(List.copyOf(settled.values()));
            }
            if (!cutShort[0]) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean isExhausted() {
        return steps[0] > most;
    }

    private boolean place(List<Claim> wanted, int next, int moves) {
        if (next == wanted.size()) {
            return settle(moves);
        }
        Claim claim = wanted.get(next);
        if (!claim.isMovable()) {
            return tried(calendar(claim.rentable()), claim, () -> place(wanted, next + 1, moves));
        }
        for (Calendar calendar : targets(claim)) {
            if (tried(calendar, claim, () -> place(wanted, next + 1, moves))) {
                return true;
            }
        }
        return false;
    }

    private boolean settle(int moves) {
        steps[0]++;
        Optional<Quarrel> open = quarrel();
        if (open.isEmpty()) {
            return true;
        }
        if (moves == 0 || isExhausted()) {
            cutShort[0] = true;
            return false;
        }
        Quarrel quarrel = open.get();
        return quarrel.movable().filter(this::isUnsettled).toList().stream()
                        .anyMatch(claim -> movedAnywhere(claim, moves))
                || (quarrel.apart() && bridged(quarrel, moves));
    }

    private boolean movedAnywhere(Claim claim, int moves) {
        Calendar from = calendar(claim.rentable());
        for (Calendar to : targets(claim)) {
            if (!to.equals(from) && moved(claim, from, to, moves)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a journey that stands elsewhere between the two, which takes the unit from the one to the other. */
    private boolean bridged(Quarrel quarrel, int moves) {
        Calendar to = calendar(quarrel.unit().id());
        return movable.stream()
                .filter(this::isUnsettled)
                .filter(claim -> !claim.rentable().equals(quarrel.unit().id()))
                .filter(claim -> isTaken(to.unit(), claim))
                .filter(claim -> isBetween(quarrel, to.unit().carrying(claim)))
                .toList()
                .stream()
                .anyMatch(claim -> moved(claim, calendar(claim.rentable()), to, moves));
    }

    private static boolean isBetween(Quarrel quarrel, Claim claim) {
        return !claim.until().isAfter(quarrel.claim().from())
                && quarrel.before()
                        .filter(before -> claim.from().isBefore(before.until()))
                        .isEmpty();
    }

    private boolean moved(Claim claim, Calendar from, Calendar to, int moves) {
        from.remove(claim);
        touch(from, 1);
        boolean done = tried(to, claim, () -> settle(moves - 1));
        if (!done) {
            from.add(claim);
            touch(from, -1);
        }
        return done;
    }

    private boolean tried(Calendar to, Claim claim, BooleanSupplier then) {
        Claim standing = to.unit().carrying(claim);
        to.add(standing);
        touch(to, 1);
        settled.put(claim.reference(), standing);
        boolean done = then.getAsBoolean();
        if (!done) {
            settled.remove(claim.reference());
            touch(to, -1);
            to.remove(standing);
        }
        return done;
    }

    /** Where a claim may go: units where nothing is in its way first, then those where only planned ones are. */
    private List<Calendar> targets(Claim claim) {
        List<Calendar> clear = new ArrayList<>();
        List<Calendar> taken = new ArrayList<>();
        for (Calendar calendar : calendars.values()) {
            Claim standing = calendar.unit().carrying(claim);
            if (isTaken(calendar.unit(), claim) && giveWay(calendar, standing)) {
                List<Calendar> those = calendar.isClear(standing.from(), standing.until()) ? clear : taken;
                // Where it is planned already is tried first, so that nothing moves without need.
                those.add(calendar.unit().id().equals(claim.rentable()) ? 0 : those.size(), calendar);
            }
        }
        clear.addAll(taken);
        return clear;
    }

    private boolean giveWay(Calendar calendar, Claim claim) {
        return calendar.claims().stream()
                .filter(other -> other.overlaps(claim.from(), claim.until()))
                .allMatch(other -> other.isMovable() && isUnsettled(other));
    }

    private static boolean isTaken(Unit unit, Claim claim) {
        return claim.footing() instanceof Planned planned && unit.takes(planned);
    }

    private boolean isUnsettled(Claim claim) {
        return !settled.containsKey(claim.reference());
    }

    /** The first quarrel on a unit that something came to or left; what quarrelled before anything was done may go on. */
    private Optional<Quarrel> quarrel() {
        return touched.keySet().stream()
                .flatMap(id -> untolerated(calendar(id)))
                .findFirst();
    }

    private Stream<Quarrel> untolerated(Calendar calendar) {
        List<Quarrel> known = tolerated.getOrDefault(calendar.unit().id(), List.of());
        return calendar.quarrels().stream()
                .filter(quarrel -> known.stream().noneMatch(other -> other.isAbout(quarrel)));
    }

    private void touch(Calendar calendar, int by) {
        touched.merge(calendar.unit().id(), by, (before, more) -> before + more == 0 ? null : before + more);
    }

    private Calendar calendar(RentableId id) {
        return Optional.ofNullable(calendars.get(id)).orElseThrow();
    }
}
