package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What is free, in memory: for hosts that answer many searches for each booking, and for stores without a database. It
 * answers to the microsecond and is told every claim; it decides nothing, for a search is no promise (AVL-13): who books
 * still asks {@link Claims}.
 *
 * <p>Any number of threads may ask while one changes it; none waits for another's answer, and each unit is seen as it was
 * before a change or as it is after. Changes take turns.
 *
 * <p>Bits are kept for {@link #DAYS} days from the last {@link #advance}; what lies beyond is answered too, only slower. What
 * ended before it is forgotten.
 */
public final class AvailabilityIndex {

    /** Days that are answered by bits. */
    public static final int DAYS = 256;

    private final Map<RentableId, Unit> units = new ConcurrentHashMap<>();
    private final Map<LocationId, Map<CategoryId, List<UnitGroup>>> places = new ConcurrentHashMap<>();
    private final AtomicLong begins;

    /** An index without units whose days begin at an instant. */
    public AvailabilityIndex(Instant now) {
        this.begins = new AtomicLong(Micros.of(now));
    }

    /** Knows a unit from now on, free of claims; one that it knew is known anew, with the claims that it had. */
    public synchronized Unit know(IndexedUnit described) {
        UnitCalendar calendar = forgotten(described.id());
        List<Seat> seats = described.offeredAt().stream()
                .map(place -> group(place, described).seat(described.id(), calendar, begins.get()))
                .toList();
        Unit unit = new Unit(turnaround(described), calendar, seats);
        units.put(described.id(), unit);
        return unit;
    }

    /** Knows a unit no longer. */
    public synchronized void forget(RentableId unit) {
        forgotten(unit);
    }

    private UnitCalendar forgotten(RentableId id) {
        Unit known = units.remove(id);
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
        Unit unit = units.get(claim.rentable());
        long from = Micros.of(claim.from());
        long until = Micros.of(claim.until());
        if (unit != null && from < until) {
            UnitCalendar before = unit.calendar();
            unit.change(before.with(claim, now), before.beginning(from), before.ending(until));
        }
    }

    /** Strikes a claim out, where it stands. */
    public synchronized void strike(Claim claim) {
        Unit unit = units.get(claim.rentable());
        if (unit != null) {
            long from = Micros.of(claim.from());
            long until = Micros.of(claim.until());
            unit.change(unit.calendar().without(from, until), from, until);
        }
    }

    /** Drops what has ended, and keeps bits from this day on; to be called once a day. */
    public synchronized void advance(Instant now) {
        begins.set(Micros.of(now));
        for (Map<CategoryId, List<UnitGroup>> place : places.values()) {
            place.values().forEach(groups -> groups.forEach(group -> group.advance(Micros.of(now))));
        }
        units.values().forEach(unit -> unit.advance(Micros.of(now)));
    }

    /** How many are free for a query, whose limit does not count. */
    public int count(FreeRentables.Query query) {
        long from = Micros.of(query.from());
        long until = Micros.of(query.until());
        long now = Micros.of(query.now());
        int free = 0;
        for (List<UnitGroup> groups : groups(query)) {
            for (UnitGroup group : groups) {
                free += group.isRentedBy(query.mode()) ? group.count(from, until, now) : 0;
            }
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
        for (List<UnitGroup> groups : groups(query)) {
            for (UnitGroup group : groups) {
                if (group.isRentedBy(query.mode())) {
                    group.find(from, until, now, found, limit);
                }
            }
        }
        return found;
    }

    /** The groups that may answer, by category. */
    private Collection<List<UnitGroup>> groups(FreeRentables.Query query) {
        Map<CategoryId, List<UnitGroup>> place = places.getOrDefault(query.offeredAt(), Map.of());
        if (query.category().isEmpty()) {
            return place.values();
        }
        List<UnitGroup> asked = place.get(query.category().get());
        return asked == null ? List.of() : List.of(asked);
    }

    private UnitGroup group(LocationId place, IndexedUnit unit) {
        List<UnitGroup> here = places.computeIfAbsent(place, fresh -> new ConcurrentHashMap<>())
                .computeIfAbsent(unit.category(), fresh -> new CopyOnWriteArrayList<>());
        return here.stream().filter(group -> group.takes(unit)).findFirst().orElseGet(() -> {
            UnitGroup fresh = new UnitGroup(unit.modes(), turnaround(unit));
            here.add(fresh);
            return fresh;
        });
    }

    static long turnaround(IndexedUnit unit) {
        return Math.multiplyExact(unit.turnaround().toSeconds(), 1_000_000L)
                + unit.turnaround().toNanosPart() / 1_000;
    }

    /** A place in a bay of a group. */
    record Seat(UnitGroup group, int bay, int place) {

        Bay where() {
            return group.bay(bay);
        }

        UnitCalendar calendar() {
            return where().calendar(place);
        }

        void leave() {
            group.leave(bay, place);
        }
    }

    /** A unit that the index knows, at hand to be asked often. */
    public static final class Unit {

        private final long turnaround;
        private final AtomicReference<UnitCalendar> calendar;
        private final List<Seat> seats;

        Unit(long turnaround, UnitCalendar calendar, List<Seat> seats) {
            this.turnaround = turnaround;
            this.calendar = new AtomicReference<>(calendar);
            this.seats = seats;
        }

        /** True when a rental {@code [from, until)} and its turnaround behind it are free now. */
        public boolean isFree(Instant from, Instant until, Instant now) {
            return calendar().isFree(Micros.of(from), Micros.of(until) + turnaround, Micros.of(now));
        }

        UnitCalendar calendar() {
            return calendar.getAcquire();
        }

        private void leave() {
            seats.forEach(Seat::leave);
        }

        private void change(UnitCalendar next, long from, long until) {
            calendar.setRelease(next);
            for (Seat seat : seats) {
                seat.where().change(seat.place(), next, from, until);
            }
        }

        /** Shares the calendar that its first seat has by now. */
        private void advance(long now) {
            calendar.setRelease(
                    seats.isEmpty() ? calendar().since(now) : seats.get(0).calendar());
        }
    }
}
