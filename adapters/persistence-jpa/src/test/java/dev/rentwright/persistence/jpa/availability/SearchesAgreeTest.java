package dev.rentwright.persistence.jpa.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.availability.FreeRentables.Query;
import dev.rentwright.availability.Journey;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is read of a category at once is what each of its units answers when it is asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchesAgreeTest {

    private static final int QUESTIONS = 1_000;

    private static final List<Integer> LIMITS = List.of(1, 2, 6, 5_000);

    @Test
    void a_category_read_at_once_answers_as_each_of_its_units_does() {
        try (HikariDataSource dataSource = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(dataSource)) {
            Shop shop = Shop.openIn(ports);
            load(dataSource, shop);
            Random random = new Random(11);
            int atOnce = 0;
            int some = 0;

            for (int i = 0; i < QUESTIONS; i++) {
                Query query = any(shop, random);
                List<RentableId> expected = oneByOne(dataSource, query);

                assertEquals(expected, ports.freeRentables().find(query), query::toString);
                atOnce += readAtOnce(dataSource, query) ? 1 : 0;
                some += expected.isEmpty() ? 0 : 1;
            }

            assertTrue(atOnce > QUESTIONS / 2 && atOnce < QUESTIONS * 19 / 20, "both ways, at once " + atOnce);
            assertTrue(some > QUESTIONS / 4, "with answers " + some);
        }
    }

    private static Query any(Shop shop, Random random) {
        Instant from = Times.NOW.plus(Duration.ofHours(random.nextInt(-60 * 24, 200 * 24)));
        boolean oneWay = random.nextInt(4) == 0;
        return new Query(
                new Journey(shop.place().id(), (oneWay ? shop.otherPlace() : shop.place()).id()),
                Optional.of(shop.category().id()),
                RentalMode.values()[random.nextInt(RentalMode.values().length)],
                from,
                from.plus(Duration.ofHours(1 + random.nextInt(random.nextBoolean() ? 20 : 80 * 24))),
                Times.NOW.plus(Duration.ofHours(random.nextInt(48))),
                LIMITS.get(random.nextInt(LIMITS.size())));
    }

    private static List<RentableId> oneByOne(HikariDataSource dataSource, Query query) {
        String sql = JpaFreeRentables.statement(query);
        for (Object argument : JpaFreeRentables.arguments(query)) {
            sql = sql.replaceFirst("\\?", "'" + argument + "'");
        }
        return FreshStore.rows(dataSource, sql, row -> new RentableId(row.getObject(1, UUID.class)));
    }

    private static boolean readAtOnce(HikariDataSource dataSource, Query query) {
        String sql = "select count(*) filter (where found is null) from"
                + " free_of_category('%s', '%s', '%s', '%s', '%s', '%s', '%s', %d) found"
                        .formatted(
                                Codes.of(query.mode()),
                                query.offeredAt().value(),
                                query.category().orElseThrow().value(),
                                query.journey().dropOff().value(),
                                query.from(),
                                query.until(),
                                query.now(),
                                query.limit());
        return FreshStore.rows(dataSource, sql, row -> row.getInt(1)).get(0) == 0;
    }

    /**
     * Cars here and at the other place, standing at either or out, with turnarounds from none to three weeks. In six weeks each
     * has one claim of a month, or some of hours, every other many: rentals that go round, and of some cars, or only in the past,
     * some that do not, or went round from the other place; blocks, what is only planned, and holds of which some are over.
     */
    private static void load(HikariDataSource dataSource, Shop shop) {
        FreshStore.run(dataSource, """
                select setseed(0.3);
                insert into rentables (rentable_id, supplier_id, category_id, kind, display_name, rented_daily,
                    rented_monthly, rented_by_lease, publication_status, operational_status, current_location_id,
                    turnaround_seconds, version)
                select gen_random_uuid(), '%1$s', '%2$s', 'vehicle', 'car ' || n, n %% 5 > 0, n %% 2 = 0, n %% 5 = 0, 'published',
                    case when n %% 9 = 0 then 'maintenance' else 'available' end,
                    (array['%3$s', '%3$s', '%4$s', null]::uuid[])[1 + floor(4 * random())],
                    (array[0, 3600, 3600, 86400, 1814400])[1 + floor(5 * random())], 1
                from generate_series(1, 40) n;
                insert into rentable_locations (rentable_id, location_id, category_id, position)
                select rentable_id, '%3$s'::uuid, category_id, 0 from rentables
                union all
                select rentable_id, '%4$s'::uuid, category_id, 1 from rentables where display_name like '%%2';
                with stretches as (
                    select rentable_id, substr(display_name, 5)::int as n, timestamptz '%5$s' + interval '42 days' * w as s,
                        random() < 0.25 as is_long
                    from rentables, generate_series(-2, 4) w
                ), periods as (
                    select rentable_id, n, s + interval '1 hour' * floor(48 * random()) as s,
                        interval '1 day' * (25 + floor(14 * random())) as lasting
                    from stretches where is_long
                    union all
                    select rentable_id, n, s + interval '1 day' * d + interval '1 hour' * floor(12 * random()),
                        interval '1 hour' * (1 + floor(12 * random()))
                    from stretches, generate_series(0, 41) d where not is_long and random() < case n %% 2 when 0 then 0.6 else 0.02 end
                ), described as (
                    select *, random() as what, random() as where_to, n > 20 or n > 10 and s > '%5$s' as round,
                        n > 30 and s < '%5$s' as from_there
                    from periods
                )
                insert into availability_claims (rentable_id, period, kind, booking_id, expires_at, pickup_location_id,
                    drop_off_location_id, category_id, rental_ends_at)
                select rentable_id, tstzrange(s, s + lasting),
                    case when what < 0.1 then 'block' when what < 0.3 then 'hold' else 'booked' end, gen_random_uuid(),
                    case when what between 0.1 and 0.3 then timestamptz '%5$s' + interval '1 hour' * floor(48 * random()) end,
                    case when what > 0.1 then case when (where_to < 0.9 or round) and not from_there then '%3$s' else '%4$s' end end::uuid,
                    case when what > 0.1 then case when (where_to > 0.1 or round) and not from_there then '%3$s' else '%4$s' end end::uuid,
                    case when what > 0.95 then '%2$s'::uuid end, case when what > 0.95 then s + lasting end
                from described;
                """.formatted(
                        shop.supplier().id(),
                        shop.category().id(),
                        shop.place().id(),
                        shop.otherPlace().id(),
                        Times.NOW));
    }
}
