package dev.rentwright.persistence.jpa.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.identity.Actor;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.persistence.jpa.Sql;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.Tax;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A car hire with many cars and very many quotes, in a database of its own. Every car has the same quotes: rentals of a day,
 * of which every twentieth overlaps another, so that some are refused.
 */
final class Town implements AutoCloseable {

    /** Who books. */
    static final Actor DESK = Actor.staff("bench");

    private static final int QUOTES = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int OVERLAPPING = 20;
    private static final int TO_A_PLACE = 100;
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-07-01T10:00");

    private final BenchServer server;
    private final HikariDataSource dataSource;
    private final JpaPorts ports;
    private final Rentwright rent;
    private final Shop shop;
    private final List<UUID> quotes;

    private Town(
            BenchServer server,
            HikariDataSource dataSource,
            JpaPorts ports,
            Rentwright rent,
            Shop shop,
            List<UUID> quotes) {
        this.server = server;
        this.dataSource = dataSource;
        this.ports = ports;
        this.rent = rent;
        this.shop = shop;
        this.quotes = quotes;
    }

    /** Builds one of so many cars, for so many who book at once. */
    static Town of(int cars, int threads, BenchServer server) {
        return of(cars, QUOTES, threads, server);
    }

    /** Builds one of so many cars, with so many quotes, for so many who book at once. */
    static Town of(int cars, int quotes, int threads, BenchServer server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.freshDatabase());
        config.setMaximumPoolSize(threads + 1);
        HikariDataSource dataSource = new HikariDataSource(config);
        Schema.migrate(dataSource);
        JpaPorts ports = JpaPorts.on(dataSource);
        Rentwright rent = Rentwright.on(ports)
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open();
        Shop shop = Shop.openIn(ports);
        rent.tariff()
                .setRateCard()
                .onCategory(DESK, shop.category().id(), card())
                .orThrow();
        RentableId first = shop.car().id();
        for (int kept = 1; kept < cars; kept += AT_ONCE) {
            int more = Math.min(AT_ONCE, cars - kept);
            ports.unitOfWork().run(() -> {
                for (int i = 0; i < more; i++) {
                    shop.car();
                }
            });
        }
        for (int day = 0; day < quotes / cars; day++) {
            quote(rent, shop, first, day);
        }
        return new Town(server, dataSource, ports, rent, shop, spread(dataSource));
    }

    private static RateCard card() {
        return RateCard.daily("50.00", "EUR")
                .with(RateTier.WEEKLY, "280.00")
                .withDeposit(Money.ofMinor(20_000, "EUR"))
                .withAddOns(AddOn.perDay("CHILD_SEAT", "Child seat", UnitPrice.of("5", "EUR")))
                .withTax(Tax.inclusive("VAT", "19"));
    }

    private static void quote(Rentwright rent, Shop shop, RentableId car, int day) {
        boolean overlapping = day % OVERLAPPING == OVERLAPPING - 1;
        LocalDateTime start = overlapping ? FIRST.plusDays(day - 1).plusHours(6) : FIRST.plusDays(day);
        rent.quotes()
                .quotePrice()
                .quote(QuotePrice.Command.of(
                        DESK,
                        car,
                        shop.place().id(),
                        start.toString(),
                        start.plusHours(24).toString()))
                .orThrow();
    }

    /** A hundred cars to a place, and the same quotes for all of them: a quote says no more of its car than which and where. */
    private static List<UUID> spread(DataSource dataSource) {
        Sql.run(dataSource, """
                create table stands as
                select rentable_id, (row_number() over (order by rentable_id) - 1) / %d as place from rentables;
                create table places as
                select place, gen_random_uuid() as location_id from (select distinct place from stands) as numbers;
                insert into locations
                select moved.*
                from places p cross join locations l,
                    lateral jsonb_populate_record(l, jsonb_build_object(
                        'location_id', p.location_id, 'code', 'P' || p.place)) moved
                where l.location_id = (select pickup_location_id from quotes limit 1);
                update rentable_locations o set location_id = p.location_id
                from stands s join places p using (place) where s.rentable_id = o.rentable_id;
                update rentables r set current_location_id = p.location_id
                from stands s join places p using (place) where s.rentable_id = r.rentable_id;
                create table samples (like quotes);
                insert into samples select * from quotes;
                delete from quotes;
                insert into quotes
                select spread.*
                from samples q cross join stands s join places p using (place),
                    lateral jsonb_populate_record(null::quotes, to_jsonb(q) || jsonb_build_object(
                        'quote_id', gen_random_uuid(), 'rentable_id', s.rentable_id,
                        'pickup_location_id', p.location_id, 'drop_off_location_id', p.location_id)) spread
                """.formatted(TO_A_PLACE));
        Sql.run(dataSource, "analyze");
        return Sql.rows(
                dataSource, "select quote_id from quotes order by quote_id", row -> row.getObject(1, UUID.class));
    }

    BenchServer server() {
        return server;
    }

    DataSource dataSource() {
        return dataSource;
    }

    /** With user and password in it. */
    String url() {
        return dataSource.getJdbcUrl();
    }

    JpaPorts ports() {
        return ports;
    }

    Rentwright rent() {
        return rent;
    }

    Shop shop() {
        return shop;
    }

    List<UUID> quotes() {
        return new ArrayList<>(quotes);
    }

    /** Takes away whatever was booked. */
    void empty() {
        Sql.run(dataSource, """
                set session_replication_role = replica;
                truncate availability_claims, claims_at_places, bookings, booking_events, outbox_events, idempotency_keys cascade;
                set session_replication_role = origin;
                """);
    }

    /** Leaves nothing to be had: somebody has every car for good. */
    void sellOut() {
        Sql.run(dataSource, """
                insert into availability_claims (rentable_id, period, kind, booking_id)
                select rentable_id, tstzrange('2026-06-01', '2099-01-01'), 'block', gen_random_uuid() from rentables
                """);
        Sql.run(dataSource, "vacuum analyze availability_claims");
    }

    @Override
    public void close() {
        ports.close();
        dataSource.close();
    }
}
