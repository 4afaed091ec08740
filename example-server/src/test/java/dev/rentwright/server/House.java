package dev.rentwright.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.calendar.ical.ICalendar;
import dev.rentwright.documents.pdf.PdfPapers;
import dev.rentwright.http.HttpSettings;
import dev.rentwright.http.RentwrightHttp;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * A house in Berlin over HTTP on a real PostgreSQL, on the first of May 2030: room 204 of type DBL at 100.00 a night for two
 * (of three), and a loft at 90.00 a night, 1000.00 a month or 900.00 by lease with a deposit of 1800.00.
 */
final class House implements AutoCloseable {

    private static final String CARD = """
            {"currency":"EUR","tiers":{"daily":{"price":{"amount":"%s","currency":"EUR"}}},
             "months":{"monthly":{"amount":"1000.00","currency":"EUR"},"lease":{"amount":"900.00","currency":"EUR"}}%s}""";

    private final HikariDataSource source = source();
    private final JpaPorts ports;
    private final RentwrightHttp http;
    final SettableClock clock = new SettableClock();
    final Rentwright engine;
    final Api api;
    final String supplier;
    final String place;
    final String type;
    final String room;
    final String home;
    final String guest;

    House() {
        Schema.migrate(source);
        ports = JpaPorts.on(source);
        engine = Rentwright.on(ports).clock(clock).open();
        http = RentwrightHttp.on(
                        engine, HttpSettings.DEFAULTS.speaking(new ICalendar()).printing(new PdfPapers()))
                .start();
        api = new Api(URI.create("http://127.0.0.1:" + http.port()));
        supplier = made("/suppliers", "{\"name\":\"Canal Houses\"}");
        place = made("/locations", """
                {"code":"CANAL","name":"House by the canal","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}""");
        type = made("/room-types", "{\"code\":\"DBL\",\"name\":\"Double room\"}");
        String homes = made("/categories", "{\"kind\":\"property\",\"code\":\"LOFT\",\"name\":\"Lofts\"}");
        room = made("/rooms", """
                {"supplierId":"%s","roomTypeId":"%s","locationId":"%s","roomNumber":"204","floor":2,
                 "maximumOccupancy":3}""".formatted(supplier, type, place));
        home = made("/listings", """
                {"supplierId":"%s","categoryId":"%s","locationId":"%s","title":"Loft by the canal",
                 "modes":["daily","monthly","lease"],"propertyType":"LOFT","maximumGuests":4}""".formatted(supplier, homes, place));
        put("/room-types/" + type + "/rate-card", CARD.formatted("100.00", ""));
        put(
                "/listings/" + home + "/rate-card",
                CARD.formatted("90.00", ",\"deposit\":{\"amount\":\"1800.00\",\"currency\":\"EUR\"}"));
        guest = made("/customers", "{\"fullName\":\"Ada Lovelace\",\"birthDate\":\"1990-12-10\"}");
        String paper = made(
                "/customers/" + guest + "/documents", "{\"kind\":\"id_proof\",\"reference\":\"files/passport.pdf\"}");
        api.post("/api/v1/documents/" + paper + "/verify", "", UUID.randomUUID().toString())
                .expect(200);
    }

    /** What is made has an id. */
    String made(String path, String body) {
        return api.post("/api/v1" + path, body, UUID.randomUUID().toString())
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    void put(String path, String body) {
        api.put("/api/v1" + path, body).expect(200);
    }

    /** An attempt to book, by the guest. */
    Api.Answer book(String stay) {
        return api.postBy(
                guest,
                "/api/v1/bookings",
                "{\"customerId\":\"%s\",%s}"
                        .formatted(guest, stay.replace("ROOM", room).replace("HOME", home)),
                UUID.randomUUID().toString());
    }

    String booked(String stay) {
        return book(stay).expect(201).json().at("/id").asString();
    }

    Api.Answer show(String booking) {
        return api.get("/api/v1/bookings/" + booking).expect(200);
    }

    /** A fact of a booking. */
    String of(String booking, String pointer) {
        return show(booking).json().at(pointer).asString();
    }

    Api.Answer command(String booking, String command) {
        return api.post("/api/v1/bookings/" + booking + "/" + command, "{}");
    }

    void pay(String booking, String purpose, String amount) {
        made("/payments", """
                {"bookingId":"%s","purpose":"%s","method":"bank_transfer",
                 "amount":{"amount":"%s","currency":"EUR"}}""".formatted(booking, purpose, amount));
    }

    /** By both. */
    void sign(String booking) {
        String name = "{\"name\":\"%s\",\"image\":\"QWRh\"}";
        api.post(
                        "/api/v1/bookings/" + booking + "/agreement/sign",
                        "{\"customer\":" + name.formatted("Ada") + ",\"employee\":" + name.formatted("Desk") + "}")
                .expect(200);
    }

    void work() {
        engine.bookings().runDueWork().run();
    }

    @Override
    public void close() {
        http.stop();
        ports.close();
        source.close();
    }

    private static HikariDataSource source() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(ThrowawayPostgres.freshDatabase());
        config.setMaximumPoolSize(8);
        return new HikariDataSource(config);
    }

    /** Stands still until it is set. */
    static final class SettableClock extends Clock {

        private volatile Instant now = Instant.parse("2030-05-01T08:00:00Z");

        void set(String instant) {
            now = Instant.parse(instant);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough");
        }
    }
}
