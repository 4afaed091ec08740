package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is free, in memory: for hosts that answer many searches for each booking, and for stores without a database. It
 * answers to the microsecond and is told every claim; it decides nothing, for a search is no promise (AVL-13): who books
 * still asks {@link Claims}.
 *
 * <p>Any number of threads may ask while one changes it; none waits for anybody, and all units that stand for each other are
 * seen as they were before a change or as they are after. Changes take turns.
 *
 * <p>Bits are kept for {@link #DAYS} days from the last {@link #advance}; what lies beyond is answered too, only slower. What
 * ended before it is forgotten.
 */
public final class AvailabilityIndex {

    /** Days that are answered by bits. */
    public static final int DAYS = 256;

    private static final UnitGroup[] NONE = {};

    private final Map<RentableId, SeatedUnit> units = new ConcurrentHashMap<>();
    private final Map<Alike, UnitGroup> groups = new HashMap<>();
    private final Map<LocationId, Map<CategoryId, UnitGroup[]>> places = new ConcurrentHashMap<>();
    private final AtomicLong begins;

    /** An index without units whose days begin at an instant. */
    public AvailabilityIndex(Instant now) {
        this.begins = new AtomicLong(Micros.of(now));
    }

    /** Knows a unit from now on, free of claims; one that it knew is known anew, with the claims that it had. */
    public synchronized Unit know(IndexedUnit described) {
        int[] calendar = forgotten(described.id());
        SeatedUnit unit = new SeatedUnit(described.id(), group(described), calendar, begins.get());
        units.put(described.id(), unit);
        return unit;
    }

    /** Knows a unit no longer. */
    public synchronized void forget(RentableId unit) {
        forgotten(unit);
    }

    private int[] forgotten(RentableId id) {
        SeatedUnit known = units.remove(id);
        if (known == null) {
            return UnitCalendar.EMPTY;
        }
        known.leave();
        return known.calendar();
    }

    /** The unit, to be asked often until it is known anew; empty when it is not known. */
    public Optional<Unit> unit(RentableId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * Enters a claim; dead holds in its way go. Claims of units that are not known are none of its business, nor are those
     * that end within the microsecond in which they begin.
     *
     * @throws IllegalArgumentException when a claim that blocks now is in the way: no two ever overlap (IV-01)
     */
    public synchronized void enter(Claim claim, Instant now) {
        SeatedUnit unit = units.get(claim.rentable());
        long from = Micros.of(claim.from());
        long until = Micros.of(claim.until());
        if (unit != null && from < until) {
            int[] before = unit.calendar();
            unit.change(
                    UnitCalendar.with(before, claim, now),
                    UnitCalendar.beginning(before, from),
                    UnitCalendar.ending(before, until));
        }
    }

    /** Strikes a claim out, where it stands. */
    public synchronized void strike(Claim claim) {
        SeatedUnit unit = units.get(claim.rentable());
        if (unit != null) {
            long from = Micros.of(claim.from());
            long until = Micros.of(claim.until());
            unit.change(UnitCalendar.without(unit.calendar(), from, until), from, until);
        }
    }

    /** Drops what has ended, and keeps bits from this day on; to be called once a day. */
    public synchronized void advance(Instant now) {
        begins.set(Micros.of(now));
        groups.values().forEach(group -> group.advance(begins.get()));
        units.values().forEach(SeatedUnit::advance);
    }

    /** How many are free for a query, whose limit does not count. */
    public int count(FreeRentables.Query query) {
        long from = Micros.of(query.from());
        long until = Micros.of(query.until());
        long now = Micros.of(query.now());
        int free = 0;
        for (UnitGroup group : groups(query)) {
            free += group.isRentedBy(query.mode()) ? group.count(from, until, now) : 0;
        }
        return free;
    }

    /** Some that are free, at most the query's limit, in no promised order. */
    public List<RentableId> find(FreeRentables.Query query) {
        return find(query, query.limit());
    }

    /** All that are free for a query, whose limit does not count, in no promised order. */
    public List<RentableId> findAll(FreeRentables.Query query) {
        return find(query, Integer.MAX_VALUE);
    }

    private List<RentableId> find(FreeRentables.Query query, int limit) {
        long from = Micros.of(query.from());
        long until = Micros.of(query.until());
        long now = Micros.of(query.now());
        List<RentableId> found = new ArrayList<>(Math.min(limit, 64));
        for (UnitGroup group : groups(query)) {
            if (group.isRentedBy(query.mode())) {
                group.find(from, until, now, found, limit);
            }
        }
        return found;
    }

    /** The groups that may answer, by category. */
    private UnitGroup[] groups(FreeRentables.Query query) {
        Map<CategoryId, UnitGroup[]> place = places.get(query.offeredAt());
        if (place == null) {
            return NONE;
        }
        Optional<CategoryId> category = query.category();
        if (category.isPresent()) {
            return place.getOrDefault(category.get(), NONE);
        }
        return place.values().stream().flatMap(Arrays::stream).toArray(UnitGroup[]::new);
    }

    private UnitGroup group(IndexedUnit unit) {
        Alike alike = new Alike(unit.category(), unit.modes(), Set.copyOf(unit.offeredAt()), unit.turnaround());
        return groups.computeIfAbsent(alike, fresh -> {
            UnitGroup group = new UnitGroup(fresh.modes(), Micros.of(fresh.turnaround()));
            for (LocationId place : fresh.offeredAt()) {
                places.computeIfAbsent(place, first -> new ConcurrentHashMap<>())
                        .merge(fresh.category(), new UnitGroup[] {group}, AvailabilityIndex::both);
            }
            return group;
        });
    }

    private static UnitGroup[] both(UnitGroup[] some, UnitGroup[] one) {
        UnitGroup[] both = Arrays.copyOf(some, some.length + 1);
        both[some.length] = one[0];
        return both;
    }

    /** What units have in common that stand for each other; those that are offered nowhere are only asked one by one. */
    private record Alike(CategoryId category, Set<RentalMode> modes, Set<LocationId> offeredAt, Duration turnaround) {}

    /** A unit that the index knows, at hand to be asked often. */
    public sealed interface Unit permits SeatedUnit {

        /** True when a rental {@code [from, until)} and its turnaround behind it are free now. */
        boolean isFree(Instant from, Instant until, Instant now);
    }
}
