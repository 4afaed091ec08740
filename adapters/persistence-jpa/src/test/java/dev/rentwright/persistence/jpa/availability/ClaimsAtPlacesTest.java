package dev.rentwright.persistence.jpa.availability;

import static dev.rentwright.testkit.fixture.ClaimFixture.aBookedClaim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.Occupancies;
import dev.rentwright.availability.Occupancy;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.location.LocationId;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.OwnStore;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import dev.rentwright.time.DateRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a place shows of its units' claims is what they are, whoever writes at the same time, and is counted by one kept plan. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClaimsAtPlacesTest {

    private static final Instant START = Times.NOW.plus(Duration.ofDays(30));

    /** The driver prepares a statement that it has met five times; PostgreSQL plans that five times anew before it compares. */
    private static final int ENOUGH_TO_KEEP_A_PLAN = 20;

    @RegisterExtension
    final OwnStore own = new OwnStore();

    private final HikariDataSource dataSource = own.dataSource();
    private final JpaPorts ports = own.ports();
    private final Shop shop = Shop.openIn(ports);
    private final ExecutorService other = own.other();

    @Test
    void a_claim_that_was_not_committed_yet_goes_where_its_car_is_offered_meanwhile() throws Exception {
        RentableId car = shop.car().id();

        together(() -> place(car, 0), () -> offerElsewhere(car));

        assertEquals(List.of(shop.otherPlace().id()), shownAt(car));
    }

    @Test
    void a_claim_is_shown_where_its_car_was_offered_just_before() throws Exception {
        RentableId car = shop.car().id();

        together(() -> offerElsewhere(car), () -> placeUnlocked(car));

        assertEquals(List.of(shop.otherPlace().id()), shownAt(car));
    }

    @Test
    void a_claim_that_is_moved_without_a_lock_goes_where_its_car_is_offered_meanwhile() throws Exception {
        RentableId car = shop.car().id();
        place(car, 0);

        together(
                () -> sql("update availability_claims set period = tstzrange(lower(period), upper(period) + interval"
                        + " '1 hour') where rentable_id = '" + car + "'"),
                () -> offerElsewhere(car));

        assertEquals(List.of(shop.otherPlace().id()), shownAt(car));
    }

    @Test
    void a_claim_that_was_not_committed_yet_keeps_clear_by_the_turnaround_that_its_car_gets_meanwhile()
            throws Exception {
        RentableId car = shop.car().id();

        together(() -> place(car, 0), () -> turnAroundIn(car, 3600));

        assertEquals(List.of("01:00:00"), clearances(car));
    }

    @Test
    void a_claim_keeps_clear_by_the_turnaround_that_its_car_just_got() throws Exception {
        RentableId car = shop.car().id();

        together(() -> turnAroundIn(car, 3600), () -> placeUnlocked(car));

        assertEquals(List.of("01:00:00"), clearances(car));
    }

    @Test
    void wherever_a_car_is_offered_its_claims_keep_clear_by_its_turnaround() {
        RentableId car = shop.keep(shop.aCar()
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
                        .build())
                .id();
        place(car, 0);
        place(car, 5);

        ports.unitOfWork().run(() -> turnAroundIn(car, 3661));

        assertEquals(0, wrong());
        assertEquals(List.of("01:01:01", "01:01:01", "01:01:01", "01:01:01"), clearances(car));
    }

    @Test
    void a_database_that_has_claims_already_shows_them() {
        RentableId car = shop.keep(shop.aCar()
                        .offeredAt(shop.place().id(), shop.otherPlace().id())
                        .build())
                .id();
        place(car, 0);
        place(car, 5);
        FreshStore.run(
                dataSource,
                "drop table claims_at_places; drop function show_claim_at_places cascade;"
                        + " drop function show_claims_where_offered cascade; drop function keep_claims_clear cascade;"
                        + " drop function free_of_category;" + script("083_claims_at_places.sql")
                        + script("088_free_of_a_category.sql") + script("108_needed_elsewhere.sql"));

        assertEquals(0, wrong());
        assertEquals(4, shownAt(car).size());
        place(car, 10);
        assertEquals(0, wrong());
        assertEquals(6, shownAt(car).size());
    }

    @Test
    void a_date_is_counted_by_an_index_alone_and_not_planned_anew_each_time() {
        load();
        LocalDate date = LocalDate.ofInstant(START, Times.BERLIN);
        Occupancies.Query query = new Occupancies.Query(
                shop.category().id(),
                shop.place().id(),
                new DateRange(date, date.plusDays(1)),
                LocalTime.MIDNIGHT,
                Times.BERLIN,
                Times.NOW);

        List<String> plans = ports.unitOfWork().run(() -> {
            for (int i = 0; i < ENOUGH_TO_KEEP_A_PLAN; i++) {
                assertEquals(
                        Map.of(date, new Occupancy(33, 100)),
                        ports.occupancies().on(query));
            }
            return ports.sql(ClaimsAtPlacesTest::keptPlans);
        });

        assertEquals(1, plans.size(), plans::toString);
        assertTrue(
                plans.get(0).contains("Index Only Scan using claims_at_places_pkey")
                        && plans.get(0).contains("Index Only Scan using idx_claims_at_places_long"),
                plans::toString);
        assertFalse(plans.get(0).contains("availability_claims"), plans::toString);
    }

    private static List<String> keptPlans(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            String kept;
            try (ResultSet row = statement.executeQuery("select name from pg_prepared_statements"
                    + " where statement like '%claims_at_places%' and generic_plans > 0")) {
                if (!row.next()) {
                    return List.of();
                }
                kept = row.getString(1);
            }
            statement.execute("set local plan_cache_mode = force_generic_plan");
            StringBuilder plan = new StringBuilder();
            try (ResultSet row = statement.executeQuery("explain execute \"" + kept + "\""
                    + "(null, null, null, null, null, null, null, null, null, null)")) {
                while (row.next()) {
                    plan.append(row.getString(1)).append('\n');
                }
            }
            return List.of(plan.toString());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /**
     * A hundred cars with a rental every three weeks for most of two years; every third is out on the date, one of them for
     * long.
     */
    private void load() {
        FreshStore.run(dataSource, """
                insert into rentables (rentable_id, supplier_id, category_id, kind, display_name, rented_daily,
                    rented_monthly, rented_by_lease, publication_status, operational_status, turnaround_seconds, version)
                select gen_random_uuid(), '%1$s', '%2$s', 'vehicle', 'car ' || n, true, false, false, 'published',
                    'available', 3600, 1
                from generate_series(1, 100) n;
                insert into rentable_locations (rentable_id, location_id, category_id, position)
                select rentable_id, '%3$s', category_id, 0 from rentables;
                insert into availability_claims (rentable_id, period, kind, booking_id)
                select r.rentable_id, tstzrange(s, s + case when r.number = 3 then interval '20 days' else interval '2 days' end),
                    'booked', gen_random_uuid()
                from (select rentable_id, row_number() over () as number from rentables) r,
                    lateral (select timestamptz '%4$s' + interval '3 weeks' * n - interval '12 hours'
                                 + interval '3 days' * (r.number %% 3) as s
                             from generate_series(-15, 15) n) periods;
                """.formatted(
                        shop.supplier().id(), shop.category().id(), shop.place().id(), START));
        FreshStore.run(dataSource, "vacuum (analyze)");
    }

    /** The first begins, the second waits for it, the first commits. */
    private void together(Runnable first, Runnable second) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Boolean> writing = other.submit(() -> ports.unitOfWork().run(() -> {
            first.run();
            ports.sql(connection -> true);
            begun.countDown();
            LockWait.awaitSomebodyBehindALock(dataSource);
            return true;
        }));
        assertTrue(begun.await(60, TimeUnit.SECONDS));

        ports.unitOfWork().run(second);

        assertTrue(writing.get(60, TimeUnit.SECONDS));
        assertEquals(0, wrong());
    }

    private void place(RentableId car, int days) {
        Instant from = START.plus(Duration.ofDays(days));
        ports.unitOfWork()
                .run(() -> ports.claims().place(aBookedClaim(car, from, from.plus(Duration.ofDays(3))), Times.NOW));
    }

    /** As somebody with a console may. */
    private void placeUnlocked(RentableId car) {
        sql("insert into availability_claims (rentable_id, period, kind, booking_id) values ('" + car
                + "', tstzrange('2026-08-01', '2026-08-03'), 'booked', gen_random_uuid())");
    }

    private void offerElsewhere(RentableId car) {
        sql("update rentable_locations set location_id = '" + shop.otherPlace().id() + "' where rentable_id = '" + car
                + "'");
    }

    private void turnAroundIn(RentableId car, int seconds) {
        sql("update rentables set turnaround_seconds = " + seconds + " where rentable_id = '" + car + "'");
    }

    private List<String> clearances(RentableId car) {
        return FreshStore.rows(
                dataSource,
                "select starts_at - clear_from from claims_at_places where rentable_id = '" + car + "'",
                row -> row.getString(1));
    }

    private void sql(String sql) {
        ports.sql(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    private List<LocationId> shownAt(RentableId car) {
        return FreshStore.rows(
                dataSource,
                "select location_id from claims_at_places where rentable_id = '" + car + "'",
                row -> new LocationId(row.getObject(1, UUID.class)));
    }

    /** How many rows are there that should not be, or the other way round. */
    private int wrong() {
        return FreshStore.rows(dataSource, """
                        with due as (
                            select location_id, l.category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind,
                                starts_at - turnaround,
                                coalesce(pickup_location_id <> location_id or drop_off_location_id <> location_id, false)
                            from availability_claims join rentable_locations l using (rentable_id)),
                        shown as (
                            select location_id, category_id, claim_id, rentable_id, starts_at, ends_at, expires_at, kind,
                                clear_from, elsewhere
                            from claims_at_places)
                        select count(*) from ((table due except table shown) union (table shown except table due)) as wrong
                        """, row -> row.getInt(1)).get(0);
    }

    private static String script(String name) {
        try (InputStream file = ClaimsAtPlacesTest.class.getResourceAsStream("/db/rentwright/" + name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
