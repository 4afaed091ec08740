package dev.rentwright.server;

import dev.rentwright.server.Api.Answer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server on a database that is named, and a supplier in Berlin with compact cars, all of it set up over HTTP. */
final class FleetFixture implements AutoCloseable {

    /** The clock stands, so that no hold expires while a test runs. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-06-01T08:00:00Z"), ZoneOffset.UTC);

    private static final String RATE_CARD = """
            {"currency": "EUR",
             "tiers": {"daily": {"price": {"amount": "50.00", "currency": "EUR"}}},
             "deposit": {"amount": "300.00", "currency": "EUR"},
             "addOns": [],
             "mileage": {"kind": "unlimited"},
             "fuel": {"policy": "full_to_full", "perLitre": {"amount": "2.15", "currency": "EUR"},
                      "refuellingFee": {"amount": "15.00", "currency": "EUR"}},
             "taxes": [{"code": "VAT", "percent": 19}]}""";

    private final RentalServer server;
    private final Api api;
    private String location = "";
    private String category = "";
    private String supplier = "";

    private FleetFixture(RentalServer server) {
        this.server = server;
        this.api = new Api(server.url());
    }

    /** A server without a fleet, such as one that comes back to its database. */
    static FleetFixture serving(String database, Path data) {
        return serving(database, data, CLOCK);
    }

    private static FleetFixture serving(String database, Path data, Clock clock) {
        return new FleetFixture(RentalServer.start(
                Configuration.of(
                        Map.of("DATABASE_URL", database, "RENTWRIGHT_DATA", data.toString(), "RENTWRIGHT_PORT", "0")),
                clock));
    }

    /** A server with all that a car needs before it can be let. */
    static FleetFixture opened(String database, Path data) {
        return opened(database, data, CLOCK);
    }

    /** The same with a clock that moves. */
    static FleetFixture opened(String database, Path data, Clock clock) {
        FleetFixture fleet = serving(database, data, clock);
        fleet.open();
        return fleet;
    }

    private void open() {
        supplier = created("/api/v1/suppliers", "{\"name\": \"Spree Cars\"}");
        location = created("/api/v1/locations", """
                {"code": "BER", "name": "Berlin Airport", "type": "airport", "zone": "Europe/Berlin",
                 "address": {"city": "Berlin", "country": "DE"}}""");
        category = created(
                "/api/v1/vehicle-categories", "{\"code\": \"COMPACT\", \"name\": \"Compact\", \"acriss\": \"CDMR\"}");
        Answer card = api.put("/api/v1/vehicle-categories/" + category + "/rate-card", RATE_CARD);
        if (card.status() >= 300) {
            throw new AssertionError("the rate card was refused: " + card.body());
        }
    }

    RentalServer server() {
        return server;
    }

    Api api() {
        return api;
    }

    /** So many cars more, with plates from a number on. */
    List<String> cars(int firstPlate, int count) {
        List<String> cars = new ArrayList<>();
        for (int plate = firstPlate; plate < firstPlate + count; plate++) {
            cars.add(created("/api/v1/vehicles", """
                    {"supplierId": "%s", "categoryId": "%s", "locationId": "%s", "displayName": "Volkswagen Golf 2024",
                     "licensePlate": "B-RW %d", "make": "Volkswagen", "model": "Golf", "year": 2024,
                     "odometerKm": 18250, "minimumAge": 21, "specification": {"fuel": "gasoline", "tankLitres": 50}}""".formatted(supplier, category, location, plate)));
        }
        return cars;
    }

    String customer(int number) {
        return created("/api/v1/customers", """
                {"fullName": "Ada %d", "birthDate": "1990-12-10",
                 "licence": {"number": "B072RRE%d", "country": "DE", "expires": "2045-05-31"}}""".formatted(number, 10_000 + number));
    }

    String quote(String car, LocalDateTime pickup, LocalDateTime planned) {
        return created("/api/v1/quotes", """
                {"rentableId": "%s", "pickupLocationId": "%s", "pickupAt": "%s", "returnAt": "%s"}""".formatted(car, location, pickup, planned));
    }

    /** Asks for a booking, as its customer, which may be refused. */
    Answer book(String quote, String customer, String key) {
        return api.postBy(customer, "/api/v1/bookings", bookingBody(quote, customer), key);
    }

    static String bookingBody(String quote, String customer) {
        return "{\"quoteId\": \"%s\", \"customerId\": \"%s\"}".formatted(quote, customer);
    }

    private String created(String path, String body) {
        return api.post(path, body).expect(201).json().path("id").asString();
    }

    @Override
    public void close() {
        server.close();
    }
}
