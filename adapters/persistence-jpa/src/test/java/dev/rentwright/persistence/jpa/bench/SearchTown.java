package dev.rentwright.persistence.jpa.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.category.RentableCategory;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.party.Supplier;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.testkit.fixture.CategoryFixture;
import dev.rentwright.testkit.fixture.LocationFixture;
import dev.rentwright.testkit.fixture.PartyFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A database of a shape, with the library's schema, and the same rentals in a table as one would make it without thinking. */
final class SearchTown implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Rentals to come begin within as many days. */
    static final int HORIZON = 120;

    /** From this day on, 97 of 100 are out in every twentieth group. */
    static final int SOLD_OUT_FROM = 200;

    static final int SOLD_OUT_DAYS = 30;

    static final int SOLD_OUT_EVERY = 20;

    private static final String RENTABLES = """
            select setseed(0.5);
            set session_replication_role = replica;
            insert into rentables (rentable_id, supplier_id, category_id, kind, display_name, rented_daily,
                rented_monthly, rented_by_lease, publication_status, operational_status, current_location_id,
                turnaround_seconds, version)
            select md5('rentable ' || n)::uuid, '%1$s', (array[%2$s]::uuid[])[1 + n / 100 %% 10], 'vehicle', 'car ' || n,
                true, false, false, 'published', 'available', (array[%3$s]::uuid[])[1 + n / 1000], 3600, 1
            from generate_series(0, %4$d - 1) n;
            insert into rentable_locations (rentable_id, location_id, category_id, position, sold_daily, sold_monthly,
                sold_by_lease, turnaround, stands_at)
            select md5('rentable ' || n)::uuid, (array[%3$s]::uuid[])[1 + n / 1000],
                (array[%2$s]::uuid[])[1 + n / 100 %% 10], 0, true, false, false, interval '1 hour',
                (array[%3$s]::uuid[])[1 + n / 1000]
            from generate_series(0, %4$d - 1) n;
            """;

    /**
     * What is to come has a slot of the horizon for each, what is over 20 days for each; so nothing overlaps. Each goes from the
     * place where its car is offered, and stands, back to it.
     */
    private static final String CLAIMS = """
            alter table availability_claims drop constraint no_overlapping_claims;
            create temporary table loaded as
            select n, k, md5('rentable ' || n)::uuid as rentable_id, s as starts_at,
                   s + interval '1 minute' * (600 + floor(random() * 18000)) as ends_at
            from generate_series(0, %1$d - 1) n, lateral (
                select k, timestamptz '%2$s' + case when k > 0
                    then interval '1 minute' * (1440 * %3$d / %4$d * (k - 1) + floor(random() * 1440 * (%3$d / %4$d - 13)))
                    else interval '1 minute' * (1440 * 20 * (k - 1) + floor(random() * 9000)) end as s
                from generate_series(1 - %5$d, %4$d) k) slots
            union all
            select n, 1000, md5('rentable ' || n)::uuid, timestamptz '%2$s' + interval '%6$d days',
                   timestamptz '%2$s' + interval '%7$d days'
            from generate_series(0, %1$d - 1) n
            where n / 100 %% %8$d = 0 and n %% 100 >= 3;
            insert into availability_claims (claim_id, rentable_id, period, kind, booking_id, pickup_location_id,
                drop_off_location_id, created_at)
            select md5('claim ' || n || ' ' || k)::uuid, rentable_id, tstzrange(starts_at, ends_at), 'booked',
                   md5('booking ' || n || ' ' || k)::uuid, current_location_id, current_location_id, starts_at
            from loaded join rentables using (rentable_id) order by starts_at;
            insert into claims_at_places (location_id, category_id, ends_at, claim_id, rentable_id, starts_at, clear_from,
                expires_at, kind, elsewhere)
            select l.location_id, l.category_id, c.ends_at, c.claim_id, c.rentable_id, c.starts_at, c.starts_at - l.turnaround,
                c.expires_at, c.kind, false
            from availability_claims c join rentable_locations l using (rentable_id) order by c.starts_at;
            """;

    /** One in twelve was cancelled, which the library does not keep among its claims; filled up to 150 bytes a row. */
    private static final String NAIVE = """
            create table naive_bookings as
            select md5('booking ' || n || ' ' || k)::uuid as booking_id, rentable_id, starts_at, ends_at,
                   'confirmed' as status, repeat('x', 80) as remarks
            from loaded
            union all
            select md5('given up ' || n || ' ' || k)::uuid, rentable_id, starts_at, ends_at, 'cancelled', repeat('x', 80)
            from loaded where (n + k) %% 12 = 0;
            create index on naive_bookings (starts_at, ends_at);
            create index on naive_bookings (rentable_id);
            create index on naive_bookings (status);
            """;

    final SearchShape shape;
    final JpaPorts ports;
    final List<LocationId> places;
    final List<CategoryId> categories;
    private final HikariDataSource dataSource;

    SearchTown(SearchShape shape, String url) {
        this.shape = shape;
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(3);
        this.dataSource = new HikariDataSource(config);
        Schema.migrate(dataSource);
        this.ports = JpaPorts.on(dataSource);
        Supplier supplier = PartyFixture.aSupplier();
        List<Location> kept = new ArrayList<>();
        List<RentableCategory> kinds = new ArrayList<>();
        ports.unitOfWork().run(() -> {
            ports.suppliers().add(supplier);
            for (int place = 0; place < shape.places(); place++) {
                kept.add(LocationFixture.aLocation());
                ports.locations().add(kept.get(place));
            }
            for (int kind = 0; kind < SearchShape.CATEGORIES; kind++) {
                kinds.add(CategoryFixture.aCategory());
                ports.categories().add(kinds.get(kind));
            }
        });
        this.places = kept.stream().map(Location::id).toList();
        this.categories = kinds.stream().map(RentableCategory::id).toList();
        load(supplier.id());
    }

    private void load(SupplierId supplier) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String guard = only(statement, """
                    select pg_get_constraintdef(oid) from pg_constraint where conname = 'no_overlapping_claims'""");
            statement.execute(RENTABLES.formatted(
                    supplier.value(),
                    quoted(categories.stream().map(CategoryId::value).toList()),
                    quoted(places.stream().map(LocationId::value).toList()),
                    shape.rentables()));
            statement.execute(CLAIMS.formatted(
                    shape.rentables(),
                    NOW,
                    HORIZON,
                    shape.toCome(),
                    shape.over(),
                    SOLD_OUT_FROM,
                    SOLD_OUT_FROM + SOLD_OUT_DAYS,
                    SOLD_OUT_EVERY));
            statement.execute("set maintenance_work_mem = '1GB'");
            // Made after loading, which is much faster, and proves that nothing overlaps.
            statement.execute("alter table availability_claims add constraint no_overlapping_claims " + guard);
            statement.execute(NAIVE.formatted());
            statement.execute("drop table loaded");
            statement.execute("set session_replication_role = origin");
            statement.execute("vacuum (analyze)");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private static String only(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String quoted(List<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    /** The process of the server that answers the unit of work under way. */
    ProcessHandle server() {
        return ports.sql(connection -> {
            try (Statement statement = connection.createStatement()) {
                return ProcessHandle.of(Long.parseLong(only(statement, "select pg_backend_pid()")))
                        .orElseThrow();
            } catch (SQLException failed) {
                throw new IllegalStateException(failed.getMessage(), failed);
            }
        });
    }

    LocationId place(int group) {
        return places.get(group / SearchShape.CATEGORIES);
    }

    CategoryId category(int group) {
        return categories.get(group % SearchShape.CATEGORIES);
    }

    @Override
    public void close() {
        ports.close();
        dataSource.close();
    }
}
