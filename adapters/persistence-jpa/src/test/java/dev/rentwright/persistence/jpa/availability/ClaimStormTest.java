package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Claims.Placement;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.host.Patience;
import dev.rentwright.testkit.fixture.ClaimFixture;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Two hundred threads want twenty cars. Each of the two guards holds alone, and without both the test fails (DR-03). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimStormTest {

    private static final int CARS = 20;
    private static final int WANTED_BY = 10;
    private static final Instant START = Times.NOW.plus(Duration.ofDays(30));

    /** The guards are tested here, not how soon a busy machine gives up: circles of waiting claims lose often (FM-03). */
    private static final Patience PATIENT =
            new Patience(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1), 100);

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final JpaPorts ports = JpaPorts.on(dataSource, PATIENT);
    private List<RentableId> cars = List.of();

    @BeforeEach
    void open() {
        dataSource.setConnectionTimeout(PATIENT.forIdleness().toMillis());
        Shop shop = Shop.openIn(ports);
        cars = IntStream.range(0, CARS)
                .mapToObj(number -> shop.keep(shop.aCar().build()).id())
                .toList();
    }

    @AfterEach
    void close() {
        ports.close();
        dataSource.close();
    }

    @Test
    void every_car_goes_to_one_of_those_who_want_it() throws Exception {
        List<Placement> answers = storm();

        assertOneWinnerEach(answers);
    }

    @Test
    void the_constraint_holds_when_nobody_takes_the_lock() throws Exception {
        withoutLock();

        List<Placement> answers = storm();

        assertOneWinnerEach(answers);
    }

    @Test
    void the_lock_holds_when_there_is_no_constraint() throws Exception {
        withoutConstraint();

        List<Placement> answers = storm();

        assertOneWinnerEach(answers);
    }

    @Test
    void without_both_claims_do_overlap_so_the_others_can_fail() throws Exception {
        withoutLock();
        withoutConstraint();

        storm();

        assertTrue(overlaps() > 0, "expected overlaps without lock and constraint, got none");
    }

    private void assertOneWinnerEach(List<Placement> answers) {
        assertEquals(0, overlaps());
        assertEquals(
                CARS,
                answers.stream().filter(Placement.Placed.class::isInstance).count());
        assertEquals(
                CARS,
                FreshStore.rows(
                                dataSource,
                                "select distinct rentable_id from availability_claims",
                                row -> row.getString(1))
                        .size());
    }

    private long overlaps() {
        return FreshStore.rows(dataSource, """
                        select count(*) from availability_claims a join availability_claims b
                        on a.rentable_id = b.rentable_id and a.claim_id < b.claim_id and a.period && b.period
                        """, row -> row.getLong(1)).get(0);
    }

    private List<Placement> storm() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CARS * WANTED_BY);
        CyclicBarrier start = new CyclicBarrier(CARS * WANTED_BY);
        try {
            List<Future<Placement>> running = new ArrayList<>();
            for (int number = 0; number < CARS * WANTED_BY; number++) {
                // Neighbours want the same car: threads come in about this order, a few at a time.
                RentableId car = cars.get(number / WANTED_BY);
                Instant from = START.plus(Duration.ofHours(number % WANTED_BY));
                running.add(threads.submit(() -> {
                    start.await(60, TimeUnit.SECONDS);
                    return place(car, from);
                }));
            }
            List<Placement> answers = new ArrayList<>();
            for (Future<Placement> thread : running) {
                answers.add(thread.get(120, TimeUnit.SECONDS));
            }
            return answers;
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed: " + failed.getCause(), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Placement place(RentableId car, Instant from) {
        return ports.unitOfWork()
                .run(() -> ports.claims()
                        .place(ClaimFixture.aBookedClaim(car, from, from.plus(Duration.ofDays(2))), Times.NOW));
    }

    /** Also waits between check and insert, so that the race that the lock prevents takes place for certain. */
    private void withoutLock() {
        String locked = FreshStore.rows(
                        dataSource,
                        "select pg_get_functiondef('place_claim_and_tell'::regproc)",
                        row -> row.getString(1))
                .get(0);
        String unlocked = locked.replaceFirst("perform 1 from rentables [^;]*;", "")
                .replaceFirst("insert into availability_claims", "perform pg_sleep(0.05);\n    $0");
        assertNotEquals(locked, unlocked);
        FreshStore.run(dataSource, unlocked);
        // They wait for each other in circles then, one of which is looked for each second otherwise.
        FreshStore.run(dataSource, """
                do $$ begin
                    execute format('alter database %I set deadlock_timeout = ''50ms''', current_database());
                end $$
                """);
        dataSource.getHikariPoolMXBean().softEvictConnections();
    }

    private void withoutConstraint() {
        FreshStore.run(dataSource, "alter table availability_claims drop constraint no_overlapping_claims");
    }
}
