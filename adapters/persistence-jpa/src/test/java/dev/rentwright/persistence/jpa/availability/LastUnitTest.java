package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aPlannedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimKind;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.availability.Claims.Freed;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.planning.Fleet;
import dev.rentwright.availability.planning.Pool;
import dev.rentwright.availability.planning.Rearrangement;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Sql;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Many threads want the last units of a category at once: by category, by unit, for a block, for a journey that ends
 * elsewhere, or to agree on what was planned, and give up what they had (IV-01, IV-03). Whether an assignment exists in the
 * end, places and all, is judged by a general solver.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastUnitTest {

    private static final int UNITS = 4;
    private static final int THREADS = 16;
    private static final int ROUNDS = 20;
    private static final Instant HOLDS_END = Times.NOW.plus(Duration.ofHours(1));
    private static final Instant START = Times.NOW.plus(Duration.ofDays(30));

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final JpaPorts ports = JpaPorts.on(dataSource);
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger placed = new AtomicInteger();
    private final AtomicInteger moved = new AtomicInteger();
    private final AtomicInteger journeys = new AtomicInteger();
    /** Those that were told to have no unit any more when a journey was given up. */
    private final Set<ClaimReference> stranded = ConcurrentHashMap.newKeySet();

    private List<RentableId> units = List.of();
    /** Whether all want the same half day, of units that they name, and keep what they get, so that what went wrong stays. */
    private boolean crowded;

    private Shop shop = Shop.openIn(ports);

    @BeforeEach
    void open() {
        shop = Shop.openIn(ports);
        units = IntStream.range(0, UNITS)
                .mapToObj(number -> shop.keep(shop.aCar()
                                .offeredAt(shop.place().id(), shop.otherPlace().id())
                                .turningAroundIn(Duration.ofHours(1))
                                .build())
                        .id())
                .toList();
    }

    @AfterEach
    void close() {
        ports.close();
        dataSource.close();
    }

    @Test
    void never_more_than_there_are_and_a_unit_for_each() throws Exception {
        long deadlocks = deadlocks();

        storm();

        assertEquals(0, overlaps());
        assertTrue(peak() <= UNITS, () -> "peak " + peak());
        assertEquals(0, deadlocks() - deadlocks);
        assertEquals(List.of(), apart());
        assertTrue(
                placed.get() > UNITS && moved.get() > 0 && journeys.get() > 0,
                () -> placed + " placed, " + journeys + " of them journeys, " + moved + " moved, " + lost + " lost, "
                        + stranded.size() + " stranded");
        assertAnAssignmentExists(Times.NOW);
        assertAnAssignmentExists(HOLDS_END);
    }

    @Test
    void without_lock_and_constraint_more_are_sold_than_there_are_so_the_other_can_fail() throws Exception {
        String locked = FreshStore.rows(
                        dataSource,
                        "select pg_get_functiondef('place_claim_and_tell'::regproc)",
                        row -> row.getString(1))
                .get(0);
        String unlocked = locked.replaceFirst("perform 1 from rentables [^;]*;", "")
                .replaceFirst("insert into availability_claims", "perform pg_sleep(0.4);\n    $0");
        assertNotEquals(locked, unlocked);
        FreshStore.run(dataSource, unlocked);
        FreshStore.run(dataSource, "alter table availability_claims drop constraint no_overlapping_claims");
        crowded = true;

        storm();

        assertTrue(overlaps() > 0, "expected overlaps without lock and constraint, got none");
    }

    private void storm() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int number = 0; number < THREADS; number++) {
                Random random = new Random(number);
                running.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    List<Claim> mine = new ArrayList<>();
                    for (int round = 0; round < ROUNDS; round++) {
                        attempt(random, mine);
                    }
                    return true;
                }));
            }
            for (Future<Boolean> thread : running) {
                assertTrue(thread.get(180, TimeUnit.SECONDS));
            }
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed: " + failed.getCause(), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void attempt(Random random, List<Claim> mine) {
        try {
            if (!crowded && !mine.isEmpty() && random.nextInt(3) == 0) {
                Claim claim = mine.stream()
                        .filter(LastUnitTest::isAway)
                        .findFirst()
                        .orElseGet(() -> mine.get(random.nextInt(mine.size())));
                mine.remove(claim);
                Freed freed = ports.unitOfWork().run(() -> ports.claims().release(claim.reference(), Times.NOW));
                freed.stranded().forEach(left -> stranded.add(left.reference()));
                moved.addAndGet(freed.moved().size());
            } else if (!mine.isEmpty() && random.nextInt(4) == 0) {
                place(agreed(mine.get(random.nextInt(mine.size()))), mine);
            } else {
                place(wish(random), mine);
            }
        } catch (ConcurrentChange raced) {
            lost.incrementAndGet();
        }
    }

    private void place(Claim claim, List<Claim> mine) {
        Placement answer = ports.unitOfWork().run(() -> ports.claims().place(claim, Times.NOW));
        if (answer instanceof Placement.Placed stands) {
            mine.removeIf(one -> one.reference().equals(claim.reference()));
            mine.add(stands.claim());
            placed.incrementAndGet();
            journeys.addAndGet(isAway(stands.claim()) ? 1 : 0);
            moved.addAndGet(stands.moved().size());
        }
    }

    private static boolean isAway(Claim claim) {
        return claim.footing().journey().filter(Journey::isOneWay).isPresent();
    }

    /** Agrees on the unit that was planned when it was last seen. */
    private static Claim agreed(Claim claim) {
        return claim.standing(new Footing.Fixed(claim.footing().journey()));
    }

    private Claim wish(Random random) {
        if (crowded) {
            Instant from = START.plus(Duration.ofHours(random.nextInt(12)));
            RentableId unit = units.get(random.nextInt(UNITS));
            return aBookedClaim(unit, from, from.plus(Duration.ofHours(12)));
        }
        Instant from = START.plus(Duration.ofHours(random.nextInt(120)));
        Instant until = from.plus(Duration.ofHours(3 + random.nextInt(12)));
        RentableId unit = units.get(random.nextInt(UNITS));
        Claim wish = wish(random, unit, from, until);
        return wish.kind() == ClaimKind.BOOKED && random.nextInt(4) == 0
                ? wish.heldUntil(Optional.of(HOLDS_END))
                : wish;
    }

    private Claim wish(Random random, RentableId unit, Instant from, Instant until) {
        Journey around = Journey.around(shop.place().id());
        Journey away = new Journey(shop.place().id(), shop.otherPlace().id());
        Journey back = new Journey(shop.otherPlace().id(), shop.place().id());
        return switch (random.nextInt(10)) {
            case 0 -> aBlock(unit, from, until);
            case 1 -> aBookedClaim(unit, from, until).standing(Footing.Fixed.along(around));
            case 2 -> aBookedClaim(unit, from, until).standing(Footing.Fixed.along(random.nextBoolean() ? away : back));
            case 3, 4 -> planned(away, unit, from, until);
            case 5, 6 -> planned(back, unit, from, until);
            case 7, 8 -> planned(Journey.around(shop.otherPlace().id()), unit, from, until);
            default -> planned(around, unit, from, until);
        };
    }

    private Claim planned(Journey journey, RentableId unit, Instant from, Instant until) {
        return aPlannedClaim(shop.category().id(), journey, unit, from, until)
                .on(unit, until.plus(Duration.ofHours(1)));
    }

    /** Of everything that is still alive then, but for those who were told that they have no unit. */
    private void assertAnAssignmentExists(Instant then) {
        Fleet fleet = ports.unitOfWork()
                .run(() -> ports.claims()
                        .lock(new Pool(shop.category().id(), shop.supplier().id()), Times.NOW, then));
        List<Claim> left = fleet.claims().stream()
                .filter(claim -> stranded.contains(claim.reference()))
                .toList();
        Map<Boolean, List<Claim>> others =
                fleet.without(left).claims().stream().collect(Collectors.partitioningBy(Claim::isMovable));

        assertTrue(
                Referee.findsAPlan(
                        fleet.units(),
                        others.getOrDefault(false, List.of()),
                        left,
                        others.getOrDefault(true, List.of())),
                fleet::toString);
        assertEquals(
                List.of(),
                Rearrangement.broken(fleet).stream()
                        .filter(claim -> !stranded.contains(claim.reference()))
                        .toList());
    }

    private long overlaps() {
        return Sql.overlaps(dataSource);
    }

    /** Agreed rentals that do not begin where the agreed one before them ends, or where all stood, and were not told so. */
    private List<UUID> apart() {
        return FreshStore.rows(dataSource, """
                        select c.booking_id
                        from availability_claims c
                        join rentables r on r.rentable_id = c.rentable_id
                        left join lateral (
                            select b.drop_off_location_id as place from availability_claims b
                            where b.rentable_id = c.rentable_id and b.ends_at <= c.starts_at and b.category_id is null
                              and b.pickup_location_id is not null
                            order by b.ends_at desc limit 1) before on true
                        where c.category_id is null and c.pickup_location_id is not null
                          and coalesce(before.place, r.current_location_id) <> c.pickup_location_id
                        """, row -> row.getObject(1, UUID.class)).stream()
                .filter(booking -> !stranded.contains(new ClaimReference(booking)))
                .toList();
    }

    private long peak() {
        return number("""
                select coalesce(max(at_once), 0) from (
                    select count(*) as at_once from availability_claims a join availability_claims b
                    on b.starts_at <= a.starts_at and a.starts_at < b.ends_at
                    group by a.claim_id) as counted
                """);
    }

    private long deadlocks() {
        return number("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private long number(String sql) {
        return Sql.number(dataSource, sql);
    }
}
