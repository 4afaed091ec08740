package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBlock;
import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static dev.rentwright.testkit.fixture.ClaimFixture.aPlannedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Claim;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.availability.Footing;
import dev.rentwright.availability.Journey;
import dev.rentwright.availability.fleet.Fleet;
import dev.rentwright.availability.fleet.Rearrangement;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * Many threads want the last units of a category at once: by category, by unit, for a block, for a journey that ends
 * elsewhere, or to agree on what was planned (IV-01, IV-03).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LastUnitTest {

    private static final int UNITS = 4;
    private static final int THREADS = 16;
    private static final int ROUNDS = 12;
    private static final Instant START = Times.NOW.plus(Duration.ofDays(30));

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final JpaPorts ports = JpaPorts.on(dataSource);
    private final AtomicInteger lost = new AtomicInteger();
    private final AtomicInteger placed = new AtomicInteger();
    private final AtomicInteger moved = new AtomicInteger();
    private List<RentableId> units = List.of();
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
        assertEquals(List.of(), broken());
        assertEquals(0, deadlocks() - deadlocks);
        assertTrue(
                placed.get() > UNITS && moved.get() > 0,
                () -> placed + " placed, " + moved + " moved, " + lost + " lost");
    }

    @Test
    void without_lock_and_constraint_more_are_sold_than_there_are_so_the_other_can_fail() throws Exception {
        String locked = FreshStore.rows(
                        dataSource, "select pg_get_functiondef('place_claim'::regproc)", row -> row.getString(1))
                .get(0);
        String unlocked = locked.replaceFirst("perform 1 from rentables [^;]*;", "")
                .replaceFirst("delete from availability_claims", "perform pg_sleep(0.4);\n    $0");
        assertNotEquals(locked, unlocked);
        FreshStore.run(dataSource, unlocked);
        FreshStore.run(dataSource, "alter table availability_claims drop constraint no_overlapping_claims");

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
            throw new AssertionError("a thread failed", failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private void attempt(Random random, List<Claim> mine) {
        try {
            if (!mine.isEmpty() && random.nextInt(4) == 0) {
                Claim claim = mine.remove(random.nextInt(mine.size()));
                ports.unitOfWork().run(() -> ports.claims().release(claim.reference()));
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
            moved.addAndGet(stands.moved().size());
        }
    }

    /** Agrees on the unit that was planned when it was last seen. */
    private static Claim agreed(Claim claim) {
        return claim.standing(new Footing.Fixed(claim.footing().journey()));
    }

    private Claim wish(Random random) {
        Instant from = START.plus(Duration.ofHours(random.nextInt(72)));
        Instant until = from.plus(Duration.ofHours(6 + random.nextInt(24)));
        RentableId unit = units.get(random.nextInt(UNITS));
        return switch (random.nextInt(10)) {
            case 0 -> aBlock(unit, from, until);
            case 1, 2 ->
                aBookedClaim(unit, from, until)
                        .standing(
                                Footing.Fixed.along(Journey.around(shop.place().id())));
            case 3 -> planned(new Journey(shop.place().id(), shop.otherPlace().id()), unit, from, until);
            case 4 -> planned(new Journey(shop.otherPlace().id(), shop.place().id()), unit, from, until);
            default -> planned(Journey.around(shop.place().id()), unit, from, until);
        };
    }

    private Claim planned(Journey journey, RentableId unit, Instant from, Instant until) {
        return aPlannedClaim(shop.category().id(), journey, unit, from, until)
                .on(unit, until.plus(Duration.ofHours(1)));
    }

    /** Claims that quarrel about a unit. Places are left out: a journey that was given up strands what was planned behind it. */
    private List<Claim> broken() {
        return ports.unitOfWork().run(() -> {
            Fleet fleet = ports.claims().lock(shop.category().id(), Times.NOW, Times.NOW);
            Fleet still = new Fleet(
                    fleet.units(),
                    fleet.claims().stream()
                            .map(claim -> claim.footing() instanceof Footing.Planned planned
                                    ? claim.standing(new Footing.Planned(
                                            planned.category(),
                                            Journey.around(shop.place().id()),
                                            planned.rentalEnds()))
                                    : claim.standing(Footing.Fixed.STAYING))
                            .toList());
            return Rearrangement.broken(still);
        });
    }

    private long overlaps() {
        return number("""
                select count(*) from availability_claims a join availability_claims b
                on a.rentable_id = b.rentable_id and a.claim_id < b.claim_id and a.period && b.period
                """);
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
        return FreshStore.rows(dataSource, sql, row -> row.getLong(1)).get(0);
    }
}
