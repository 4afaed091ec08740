package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.FreeRentables;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** How PostgreSQL goes about it on a loaded database (DBS-29). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreeRentablesPlanTest {

    private static final int CARS = 1000;
    private static final int CLAIMS_EACH = 60;

    /** The driver prepares a statement that it has met five times; PostgreSQL plans that five times anew before it compares. */
    private static final int ENOUGH_TO_KEEP_A_PLAN = 20;

    @Test
    void the_search_probes_an_index_of_claims_once_per_car_it_looks_at() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(dataSource)) {
            Shop shop = Shop.openIn(ports);
            load(dataSource, shop);
            FreeRentables.Query query = search(shop, 20);

            String plan = explain(dataSource, query);

            assertTrue(plan.contains("idx_claims_first_end_after"), plan);
            assertFalse(plan.contains("Seq Scan on availability_claims"), plan);
            assertTrue(
                    Pattern.compile("Index (Only )?Scan using idx_claims_first_end_after[^\\n]*actual rows=[01] ")
                            .matcher(plan)
                            .find(),
                    plan);
            assertEquals(20, ports.freeRentables().find(query).size());
        }
    }

    @Test
    void a_search_for_three_of_many_is_not_planned_anew_each_time() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(dataSource)) {
            Shop shop = Shop.openIn(ports);
            load(dataSource, shop);
            FreeRentables.Query query = search(shop, 3);

            int kept = ports.unitOfWork().run(() -> {
                for (int i = 0; i < ENOUGH_TO_KEEP_A_PLAN; i++) {
                    ports.freeRentables().find(query);
                }
                return ports.sql(FreeRentablesPlanTest::plansKept);
            });

            assertTrue(kept > 0, "expected one plan for all searches, got " + kept + " uses of it");
        }
    }

    @Test
    void a_category_is_looked_at_until_enough_is_found() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(dataSource)) {
            Shop shop = Shop.openIn(ports);
            load(dataSource, shop);
            FreshStore.run(dataSource, "delete from availability_claims");

            assertFewAreMet(ports, shop);
            FreshStore.run(dataSource, "analyze");
            assertFewAreMet(ports, shop);
        }
    }

    private static void assertFewAreMet(JpaPorts ports, Shop shop) {
        int met = ports.unitOfWork().run(() -> {
            int before = ports.sql(FreeRentablesPlanTest::offersMet);
            for (int i = 0; i < ENOUGH_TO_KEEP_A_PLAN; i++) {
                assertEquals(3, ports.freeRentables().find(search(shop, 3)).size());
            }
            return ports.sql(FreeRentablesPlanTest::offersMet) - before;
        });

        int atLeast = ENOUGH_TO_KEEP_A_PLAN * 3;
        assertTrue(met >= atLeast && met < 3 * atLeast, "expected few of " + CARS + " each time, got " + met);
    }

    /**
     * Rows, and entries of all indexes, of offers that the connection has met. It begins to count anew now and then, but never
     * within a transaction.
     */
    private static int offersMet(Connection connection) {
        return number(
                connection,
                "select pg_stat_get_xact_tuples_returned('rentable_locations'::regclass)"
                        + " + sum(pg_stat_get_xact_tuples_returned(indexrelid))"
                        + " from pg_index where indrelid = 'rentable_locations'::regclass");
    }

    private static int plansKept(Connection connection) {
        return number(
                connection,
                "select coalesce(max(generic_plans), 0)"
                        + " from pg_prepared_statements where statement like '%from rentable_locations l%'");
    }

    private static int number(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private static FreeRentables.Query search(Shop shop, int limit) {
        return new FreeRentables.Query(
                shop.place().id(),
                Optional.of(shop.category().id()),
                Times.THREE_DAYS.start(),
                Times.THREE_DAYS.end(),
                Times.NOW,
                limit);
    }

    private static String explain(HikariDataSource dataSource, FreeRentables.Query query) {
        Object[] arguments = JpaFreeRentables.arguments(query);
        String sql = "explain (analyze, timing off, summary off) " + JpaFreeRentables.statement(query);
        for (Object argument : arguments) {
            sql = sql.replaceFirst("\\?", "'" + argument + "'");
        }
        List<String> lines = FreshStore.rows(dataSource, sql, row -> row.getString(1));
        return String.join("\n", lines);
    }

    /** Cars that are rented out two days in three, for half a year; every third is free on the days that are asked for. */
    private static void load(HikariDataSource dataSource, Shop shop) {
        FreshStore.run(dataSource, """
                insert into rentables (rentable_id, supplier_id, category_id, kind, display_name, rented_daily,
                    rented_monthly, rented_by_lease, publication_status, operational_status, turnaround_seconds, version)
                select gen_random_uuid(), '%s', '%s', 'vehicle', 'car ' || n, true, false, false, 'published',
                    'available', 3600, 1
                from generate_series(1, %d) n;
                insert into rentable_locations (rentable_id, location_id, category_id, position)
                select rentable_id, '%s', category_id, 0 from rentables;
                insert into availability_claims (rentable_id, period, kind, booking_id)
                select r.rentable_id, tstzrange(s, s + interval '2 days'), 'booked', gen_random_uuid()
                from (select rentable_id, row_number() over () as number from rentables) r,
                    lateral (select timestamptz '%s' + interval '3 days' * n + interval '1 day' * (r.number %% 9) as s
                             from generate_series(-%d, %d) n where r.number %% 3 > 0 or n < 0) periods;
                analyze;
                """.formatted(
                        shop.supplier().id(),
                        shop.category().id(),
                        CARS,
                        shop.place().id(),
                        Times.THREE_DAYS.start().minus(Duration.ofDays(30)),
                        CLAIMS_EACH / 2,
                        CLAIMS_EACH / 2));
    }
}
