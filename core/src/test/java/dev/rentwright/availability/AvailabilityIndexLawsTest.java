package dev.rentwright.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.location.LocationId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The index answers what a walk over all claims answers, whatever has been entered, struck out and forgotten before. */
class AvailabilityIndexLawsTest {

    private static final Instant START = Instant.parse("2026-03-27T09:13:00Z");
    private static final LocationId HERE = new LocationId(new UUID(7, 1));
    private static final LocationId THERE = new LocationId(new UUID(7, 2));
    private static final CategoryId SMALL = new CategoryId(new UUID(8, 1));
    private static final CategoryId LARGE = new CategoryId(new UUID(8, 2));
    private static final List<Instant> NO_END =
            List.of(Instant.parse("9999-12-31T00:00:00Z"), Instant.parse("+12345-01-01T00:00:00Z"));

    @Property(tries = 50)
    void it_answers_what_a_walk_over_all_claims_answers(@ForAll long seed) {
        History history = new History(new Random(seed));

        for (int step = 0; step < 300; step++) {
            history.happen();
            history.ask();
        }
    }

    @Example
    void what_blocks_is_never_entered_over() {
        AvailabilityIndex index = new AvailabilityIndex(START);
        index.know(unit(0, Duration.ZERO));
        index.enter(claim(0, START, START.plusSeconds(60), Optional.empty(), 1), START);

        assertThrows(
                IllegalArgumentException.class,
                () -> index.enter(claim(0, START.plusSeconds(59), START.plusSeconds(90), Optional.empty(), 2), START));
    }

    @Example
    void claims_of_whole_minutes_are_eight_bytes_each_whatever_stood_beside_them() {
        Claim whole = claim(0, START, START.plusSeconds(60), Optional.empty(), 1);
        Claim hold = claim(0, START.plusSeconds(60), START.plusSeconds(120), Optional.of(START.plusSeconds(1)), 2);
        Claim between = claim(0, START.plusSeconds(120), START.plusNanos(120_000_001_000L), Optional.empty(), 3);
        int[] calendar = UnitCalendar.EMPTY;
        for (Claim claim : List.of(between, hold, whole)) {
            calendar = UnitCalendar.with(calendar, claim, START);
        }
        assertEquals(19, calendar.length);

        for (Claim claim : List.of(hold, between)) {
            calendar = UnitCalendar.without(calendar, Micros.of(claim.from()), Micros.of(claim.until()));
        }

        assertEquals(2, calendar.length);
    }

    /** A dead hold is entered and struck out next to a rental that stands: readers see neither the hold nor a gap. */
    @Example
    void readers_see_a_unit_as_it_was_or_as_it_is() throws Exception {
        Instant until = START.plus(Duration.ofDays(9));
        Claim stays = claim(1, START, until, Optional.empty(), 1);
        Claim dead = claim(0, START, until, Optional.of(START.plusSeconds(1)), 2);
        Instant now = START.plusSeconds(2);
        FreeRentables.Query query = query(START.plus(Duration.ofDays(2)), START.plus(Duration.ofDays(5)), now, 5);
        AvailabilityIndex index = new AvailabilityIndex(START);
        index.know(unit(0, Duration.ZERO));
        index.know(new IndexedUnit(
                id(1), SMALL, Set.of(RentalMode.DAILY, RentalMode.LEASE), List.of(HERE), Duration.ZERO));
        index.enter(stays, START);

        assertEquals(Set.of(1), whileReading(() -> index.count(query), () -> {
            index.enter(dead, START);
            index.strike(dead);
        }));
    }

    /** The last unit is taken over by a rental before the other's ends: at no moment do both look free. */
    @Example
    void readers_never_see_what_was_never_so() throws Exception {
        Instant until = START.plus(Duration.ofDays(9));
        Claim one = claim(0, START, until, Optional.empty(), 1);
        Claim other = claim(5, START, until, Optional.of(until), 2);
        FreeRentables.Query query = query(START.plus(Duration.ofDays(2)), START.plus(Duration.ofDays(5)), START, 5);
        AvailabilityIndex index = new AvailabilityIndex(START);
        index.know(new IndexedUnit(id(0), LARGE, Set.of(RentalMode.DAILY), List.of(HERE), Duration.ZERO));
        index.know(new IndexedUnit(id(5), LARGE, Set.of(RentalMode.DAILY), List.of(HERE), Duration.ZERO));
        index.enter(one, START);

        Set<Integer> seen = whileReading(() -> index.count(query), () -> {
            index.enter(other, START);
            index.strike(one);
            index.enter(one, START);
            index.strike(other);
        });

        assertEquals(Set.of(), seen.stream().filter(free -> free > 1).collect(Collectors.toSet()));
    }

    /** What two readers see while something is done over and over. */
    private static Set<Integer> whileReading(IntSupplier reader, Runnable deed) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(2);
        Callable<Set<Integer>> reading = () -> {
            Set<Integer> seen = new HashSet<>();
            while (!done.get()) {
                seen.add(reader.getAsInt());
            }
            seen.add(reader.getAsInt());
            return seen;
        };
        try {
            List<Future<Set<Integer>>> seen = List.of(readers.submit(reading), readers.submit(reading));
            for (int turn = 0; turn < 20_000; turn++) {
                deed.run();
            }
            done.set(true);
            Set<Integer> all = new HashSet<>(seen.get(0).get());
            all.addAll(seen.get(1).get());
            return all;
        } finally {
            done.set(true);
            readers.shutdownNow();
        }
    }

    private static IndexedUnit unit(int number, Duration turnaround) {
        return new IndexedUnit(
                id(number),
                number % 3 == 0 ? SMALL : LARGE,
                number % 5 == 0 ? Set.of(RentalMode.DAILY, RentalMode.LEASE) : Set.of(RentalMode.DAILY),
                number % 2 == 0 ? List.of(HERE) : List.of(HERE, THERE),
                turnaround);
    }

    private static IndexedUnit offeredNowhere(IndexedUnit unit) {
        return new IndexedUnit(unit.id(), unit.category(), unit.modes(), List.of(), unit.turnaround());
    }

    private static RentableId id(int number) {
        return new RentableId(new UUID(9, number));
    }

    private static Claim claim(int unit, Instant from, Instant until, Optional<Instant> expiry, long number) {
        return new Claim(
                new ClaimId(new UUID(1, number)),
                id(unit),
                from,
                until,
                expiry.isPresent() ? ClaimKind.HOLD : ClaimKind.BOOKED,
                new ClaimReference(new UUID(2, number)),
                expiry);
    }

    private static FreeRentables.Query query(Instant from, Instant until, Instant now, int limit) {
        return new FreeRentables.Query(
                Journey.around(HERE), Optional.empty(), RentalMode.DAILY, from, until, now, limit);
    }

    /** What happened, told to the index and to a plain map of claims. */
    private static final class History {

        private final Random random;
        private final AvailabilityIndex index = new AvailabilityIndex(START);
        private final Map<Integer, IndexedUnit> known = new TreeMap<>();
        private final List<Claim> claims = new ArrayList<>();
        private final int units;
        private Instant now = START;
        private long numbers;

        History(Random random) {
            this.random = random;
            this.units = 1 + random.nextInt(random.nextBoolean() ? 5 : 150);
            IntStream.range(0, units).forEach(this::know);
        }

        void happen() {
            int dice = random.nextInt(20);
            int unit = random.nextInt(units);
            if (dice < 11) {
                enter(unit);
            } else if (dice < 16 && !claims.isEmpty()) {
                index.strike(claims.remove(random.nextInt(claims.size())));
            } else if (dice == 16) {
                now = now.plusSeconds(random.nextInt(40_000));
            } else if (dice == 17) {
                index.advance(now);
                claims.removeIf(claim -> !claim.until().isAfter(now));
            } else if (dice == 18 && known.remove(unit) != null) {
                index.forget(id(unit));
                claims.removeIf(claim -> claim.rentable().equals(id(unit)));
            } else {
                know(unit);
            }
        }

        private void know(int unit) {
            IndexedUnit any = unit(unit, Duration.ofMinutes(random.nextInt(3) * 45L));
            IndexedUnit described = random.nextInt(8) > 0 ? any : offeredNowhere(any);
            known.put(unit, described);
            index.know(described);
        }

        private void enter(int unit) {
            Instant from = now.plusSeconds(
                    random.nextInt(86_400 * (random.nextInt(10) == 0 ? 400 : random.nextBoolean() ? 12 : 40)) - 20_000);
            boolean wholeDays = random.nextInt(4) == 0;
            ChronoUnit grain = random.nextInt(3) > 0 ? ChronoUnit.MINUTES : ChronoUnit.MICROS;
            Instant begin = from.plusNanos(random.nextInt()).truncatedTo(wholeDays ? ChronoUnit.DAYS : grain);
            Instant rented = wholeDays
                    ? begin.plus(Duration.ofDays(1 + random.nextInt(5)))
                    : begin.plusSeconds(60 + random.nextInt(86_400 * 6)).truncatedTo(grain);
            Instant end = random.nextInt(100) == 0 ? NO_END.get(random.nextInt(NO_END.size())) : rented;
            Optional<Instant> expiry = random.nextInt(3) == 0
                    ? Optional.of(now.plusSeconds(1 + random.nextInt(30_000)))
                    : Optional.empty();
            Claim claim = claim(unit, begin, end, expiry, numbers++);
            boolean blocked = claims.stream()
                    .anyMatch(other -> other.rentable().equals(claim.rentable())
                            && other.blocksAt(now)
                            && other.overlaps(claim.from(), claim.until()));
            if (known.containsKey(unit) && !blocked) {
                claims.removeIf(other ->
                        other.rentable().equals(claim.rentable()) && other.overlaps(claim.from(), claim.until()));
                claims.add(claim);
                index.enter(claim, now);
            }
        }

        void ask() {
            Instant begin =
                    near(now.plusSeconds(random.nextInt(86_400 * (random.nextInt(10) == 0 ? 300 : 30)) - 10_000));
            Instant end = near(begin.plusSeconds(1 + random.nextInt(86_400 * (random.nextInt(4) == 0 ? 1 : 7))));
            Instant from = begin.isBefore(end) ? begin : end;
            Instant until = begin.isBefore(end) ? end : begin.plusNanos(1_000);
            Optional<CategoryId> category = random.nextBoolean() ? Optional.of(SMALL) : Optional.empty();
            LocationId place = random.nextBoolean() ? HERE : THERE;
            RentalMode mode = random.nextInt(4) == 0 ? RentalMode.LEASE : RentalMode.DAILY;
            FreeRentables.Query query =
                    new FreeRentables.Query(Journey.around(place), category, mode, from, until, now, 1000);
            Set<RentableId> expected = known.values().stream()
                    .filter(unit ->
                            unit.offeredAt().contains(place) && unit.modes().contains(mode))
                    .filter(unit -> category.isEmpty() || category.get().equals(unit.category()))
                    .filter(unit -> isFree(unit, from, until))
                    .map(IndexedUnit::id)
                    .collect(Collectors.toSet());

            assertEquals(expected, new HashSet<>(index.find(query)));
            assertEquals(expected.size(), index.count(query));
            known.values()
                    .forEach(unit -> assertEquals(
                            isFree(unit, from, until),
                            index.unit(unit.id()).orElseThrow().isFree(from, until, now)));
        }

        /** An instant, or one at which a claim begins or ends, or a moment beside it. */
        private Instant near(Instant any) {
            if (claims.isEmpty() || random.nextInt(3) > 0) {
                return any;
            }
            Claim claim = claims.get(random.nextInt(claims.size()));
            Instant edge = random.nextBoolean() ? claim.from() : claim.until();
            List<Long> moments = List.of(0L, 1_000L, 1_000_000_000L, 3_000_000_000L, 60_000_000_000L);
            long beside = moments.get(random.nextInt(moments.size()));
            return random.nextBoolean() ? edge.plusNanos(beside) : edge.minusNanos(beside);
        }

        private boolean isFree(IndexedUnit unit, Instant from, Instant until) {
            return claims.stream()
                    .noneMatch(claim -> claim.rentable().equals(unit.id())
                            && claim.blocksAt(now)
                            && claim.overlaps(from, until.plus(unit.turnaround())));
        }
    }
}
