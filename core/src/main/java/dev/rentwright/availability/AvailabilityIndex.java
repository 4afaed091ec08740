package dev.rentwright.availability;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is free, in memory: for hosts that answer many searches for each booking, and for stores without a database. It
 * answers to the millisecond and is told every claim; it decides nothing, for a search is no promise (AVL-13): who books
 * still asks {@link Claims}.
 *
 * <p>Any number of threads may ask while one changes it; none waits for another's answer, and each unit is seen as it was
 * before a change or as it is after. Changes take turns.
 *
 * <p>Bits are kept for {@link #DAYS} days from the last {@link #advance}; what lies beyond is answered too, only slower.
 */
public final class AvailabilityIndex {

    /** Days that are answered by bits. */
    public static final int DAYS = 256;

    private final Map<RentableId, Unit> units = new ConcurrentHashMap<>();
    private final Map<LocationId, List<UnitGroup>> places = new ConcurrentHashMap<>();
    private final AtomicLong begins;

    /** An index without units whose days begin at an instant. */
    public AvailabilityIndex(Instant now) {
        this.begins = new AtomicLong(now.toEpochMilli());
    }

    /**
     * Knows a unit from now on, free of claims; one that it knew is known anew, with the claims that it had.
     *
     * @throws IllegalArgumentException without a place
     */
    public synchronized Unit know(IndexedUnit described) {
        UnitCalendar calendar = forgotten(described.id());
        List<Seat> seats = described.offeredAt().stream()
                .map(place -> group(place, described).seat(described.id(), calendar, begins.get()))
                .toList();
        Unit unit = new Unit(described.turnaround().toMillis(), seats);
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
        known.seats.forEach(Seat::leave);
        return known.calendar();
    }

    /** The unit, to be asked often; empty when it is not known. */
    public Optional<Unit> unit(RentableId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * Enters a claim; dead holds in its way go. Claims of units that are not known are none of its business.
     *
     * @throws IllegalArgumentException when a claim that blocks now is in the way: no two ever overlap (IV-01)
     */
    public synchronized void enter(Claim claim, Instant now) {
        Unit unit = units.get(claim.rentable());
        if (unit != null) {
            UnitCalendar before = unit.calendar();
            long from = before.beginning(claim.from().toEpochMilli());
            long until = before.ending(claim.until().toEpochMilli());
            unit.change(before.with(claim, now), from, until);
        }
    }

    /** Strikes a claim out, where it stands. */
    public synchronized void strike(Claim claim) {
        Unit unit = units.get(claim.rentable());
        if (unit != null) {
            long from = claim.from().toEpochMilli();
            long until = claim.until().toEpochMilli();
            unit.change(unit.calendar().without(from, until), from, until);
        }
    }

    /**
     * Puts a claim in the place of another of the same unit; in between nobody sees the unit without either.
     *
     * @throws IllegalArgumentException when a third that blocks now is in the way
     */
    public synchronized void replace(Claim before, Claim next, Instant now) {
        Unit unit = units.get(next.rentable());
        if (unit == null || !before.rentable().equals(next.rentable())) {
            throw new IllegalArgumentException(
                    "expected two claims of one unit that is known, got " + before + " and " + next);
        }
        UnitCalendar freed = unit.calendar()
                .without(before.from().toEpochMilli(), before.until().toEpochMilli());
        long from = freed.beginning(next.from().toEpochMilli());
        long until = freed.ending(next.until().toEpochMilli());
        unit.change(
                freed.with(next, now),
                Math.min(from, before.from().toEpochMilli()),
                Math.max(until, before.until().toEpochMilli()));
    }

    /** Drops what has ended, and keeps bits from this day on; to be called once a day. */
    public synchronized void advance(Instant now) {
        begins.set(now.toEpochMilli());
        places.values().forEach(groups -> groups.forEach(group -> group.advance(now.toEpochMilli())));
    }

    /** How many are free for a query, whose limit does not count. */
    public int count(FreeRentables.Query query) {
        int free = 0;
        for (UnitGroup group : groups(query)) {
            free += group.count(
                    query.from().toEpochMilli(),
                    query.until().toEpochMilli(),
                    query.now().toEpochMilli());
        }
        return free;
    }

    /** Some that are free, at most the query's limit, in no promised order. */
    public List<RentableId> find(FreeRentables.Query query) {
        List<RentableId> found = new ArrayList<>(Math.min(query.limit(), 64));
        for (UnitGroup group : groups(query)) {
            group.find(
                    query.from().toEpochMilli(),
                    query.until().toEpochMilli(),
                    query.now().toEpochMilli(),
                    found,
                    query.limit());
        }
        return found;
    }

    private List<UnitGroup> groups(FreeRentables.Query query) {
        return places.getOrDefault(query.offeredAt(), List.of()).stream()
                .filter(group -> group.answers(query))
                .toList();
    }

    private UnitGroup group(LocationId place, IndexedUnit unit) {
        List<UnitGroup> here = places.getOrDefault(place, List.of());
        return here.stream().filter(group -> group.takes(unit)).findFirst().orElseGet(() -> {
            UnitGroup fresh = new UnitGroup(
                    unit.category(), unit.modes(), unit.turnaround().toMillis());
            List<UnitGroup> more = new ArrayList<>(here);
            more.add(fresh);
            places.put(place, List.copyOf(more));
            return fresh;
        });
    }

    /** A place in a bay of a group. */
    record Seat(UnitGroup group, int bay, int place) {

        Bay where() {
            return group.bay(bay);
        }

        void leave() {
            group.leave(bay, place);
        }
    }

    /** A unit that the index knows, at hand to be asked often. */
    public static final class Unit {

        private final long turnaround;
        private final List<Seat> seats;
        private final Seat first;

        Unit(long turnaround, List<Seat> seats) {
            this.turnaround = turnaround;
            this.seats = seats;
            this.first = seats.get(0);
        }

        /** True when a rental {@code [from, until)} and its turnaround behind it are free now. */
        public boolean isFree(Instant from, Instant until, Instant now) {
            return calendar().isFree(from.toEpochMilli(), until.toEpochMilli() + turnaround, now.toEpochMilli());
        }

        private UnitCalendar calendar() {
            return first.where().calendar(first.place());
        }

        private void change(UnitCalendar next, long from, long until) {
            for (Seat seat : seats) {
                seat.where().change(seat.place(), next, from, until);
            }
        }
    }
}
