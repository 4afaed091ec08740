package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.Ports;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.policy.BookingPolicies;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.booking.policy.DocumentsPolicy;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.payment.PaymentProvider;
import dev.rentwright.persistence.memory.MemoryPorts;
import dev.rentwright.testkit.fixture.SettableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A server on an empty store, and somebody who talks to it. */
final class ApiFixture implements AutoCloseable {

    /** Sent over HTTP/1.1, as most clients of the trade do. */
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final SettableClock clock = new SettableClock(Instant.parse("2030-06-01T08:00:00Z"));
    final MemoryPorts ports = new MemoryPorts();
    final AtomicInteger woken = new AtomicInteger();
    final FakeProvider provider = new FakeProvider();
    final Rentwright rentwright;
    final RentwrightHttp http;

    /** Papers are told by {@link PaperStoryTest}; every other story leaves them aside. */
    static final BookingPolicy WITHOUT_PAPERS = BookingPolicy.DAILY_VEHICLE.asking(DocumentsPolicy.NONE);

    private final AtomicInteger keys = new AtomicInteger();

    ApiFixture() {
        this(builder -> builder, settings -> settings);
    }

    ApiFixture(UnaryOperator<Rentwright.Builder> engine, UnaryOperator<HttpSettings> settings) {
        this(ports -> ports, engine, settings);
    }

    private ApiFixture(
            Function<MemoryPorts, Ports> stores,
            UnaryOperator<Rentwright.Builder> engine,
            UnaryOperator<HttpSettings> settings) {
        this.rentwright = engine.apply(Rentwright.on(stores.apply(ports))
                        .clock(clock)
                        .providers(provider)
                        .policies(BookingPolicies.always(WITHOUT_PAPERS)))
                .open();
        this.http = RentwrightHttp.on(
                        rentwright, settings.apply(HttpSettings.DEFAULTS.onWebhookStored(woken::incrementAndGet)))
                .start();
    }

    /** On stores that are seen otherwise than they are. */
    static ApiFixture on(Function<MemoryPorts, Ports> stores, UnaryOperator<Rentwright.Builder> engine) {
        return new ApiFixture(stores, engine, settings -> settings);
    }

    static ApiFixture whereAPersonAccepts() {
        return new ApiFixture(
                builder -> builder.policies(BookingPolicies.always(WITHOUT_PAPERS.acceptedByPeople())),
                settings -> settings);
    }

    static ApiFixture with(AccessPolicy access) {
        return new ApiFixture(builder -> builder.access(access), settings -> settings);
    }

    static ApiFixture with(PaymentProvider... providers) {
        return new ApiFixture(builder -> builder.providers(providers), settings -> settings);
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    Reply post(String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/json"));
        return send(request(path, all.toArray(String[]::new)).POST(BodyPublishers.ofString(body)));
    }

    /** With a key of its own. Whoever books is shown what everybody is shown who looks at it then. */
    Reply postOnce(String path, String body) {
        Reply answer = post(path, body, "Idempotency-Key", "key-" + keys.incrementAndGet());
        if (path.equals("/bookings") && answer.status() == 201) {
            Reply shown = get(path + "/" + created(answer));
            assertEquals(shown.body(), answer.body());
            assertEquals(shown.header("ETag"), answer.header("ETag"));
        }
        return answer;
    }

    Reply method(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        if (!all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return send(request(path, all.toArray(String[]::new)).method(method, BodyPublishers.ofString(body)));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        String under = path.startsWith("/health")
                        || path.startsWith("/openapi")
                        || path.startsWith("/api")
                        || path.startsWith("/v1")
                        || path.startsWith("!")
                ? path.replace("!", "")
                : "/api/v1" + path;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.port() + under));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** A rental's world: a supplier, a place, a category with prices, a vehicle and a customer with a licence. */
    World world() {
        return world("{\"name\":\"Northwind Cars\"}");
    }

    /** The same of another supplier. */
    World world(String supplierBody) {
        String supplier = created(post("/suppliers", supplierBody));
        String place = created(post("/locations", """
                {"code":"BER","name":"Berlin Airport","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}"""));
        String category = created(post("/vehicle-categories", "{\"code\":\"COMPACT\",\"name\":\"Compact cars\"}"));
        Reply card = method("PUT", "/vehicle-categories/" + category + "/rate-card", CARD);
        assertEquals(200, card.status(), card::toString);
        String customer = created(post("/customers", CUSTOMER));
        String vehicle = created(post("/vehicles", vehicle(supplier, category, place, "B-RW 1001")));
        return new World(supplier, place, category, vehicle, customer);
    }

    static String vehicle(String supplier, String category, String place, String plate) {
        return """
            {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"%s","make":"Volkswagen",
             "model":"Golf","year":2024,"minimumAge":21,"odometerKm":12000,"specification":{"tankLitres":45}}""".formatted(supplier, category, place, plate);
    }

    static final String CUSTOMER = """
            {"fullName":"Ada Lovelace","email":"ada@example.org","birthDate":"1990-12-10",
             "licence":{"number":"B072RRE2I55","country":"DE","issued":"2010-01-15","expires":"2035-05-31"}}""";

    static final String CARD = """
            {"currency":"EUR",
             "tiers":{"hourly":{"price":{"amount":"9.00","currency":"EUR"}},
                      "daily":{"price":{"amount":"50.00","currency":"EUR"}},
                      "weekly":{"price":{"amount":300,"currency":"EUR"}}},
             "deposit":{"amount":"200.00","currency":"EUR"},
             "addOns":[{"code":"CHILD_SEAT","name":"Child seat","charging":"per_day",
                        "price":{"amount":"5.00","currency":"EUR"}}],
             "taxes":[{"code":"VAT","percent":"19"}],
             "mileage":{"kind":"per_day","allowance":200,"price":{"amount":"0.125","currency":"EUR"}},
             "fuel":{"policy":"like_for_like","perLitre":{"amount":"2.10","currency":"EUR"}}}""";

    String quote(World world) {
        return created(post("/quotes", quoteBody(world, "2030-07-01T10:00", "2030-07-04T10:00")));
    }

    static String quoteBody(World world, String from, String to) {
        return """
            {"rentableId":"%s","pickupLocationId":"%s","pickupAt":"%s","returnAt":"%s",
             "addOns":[{"code":"CHILD_SEAT","quantity":1}]}""".formatted(world.vehicle(), world.place(), from, to);
    }

    static String bookingBody(String quote, World world) {
        return "{\"quoteId\":\"%s\",\"customerId\":\"%s\"}".formatted(quote, world.customer());
    }

    /** From 1 to 4 July at 10:00, held and not paid. */
    String booking(World world) {
        return created(postOnce("/bookings", bookingBody(quote(world), world)));
    }

    /** The same, rental and deposit paid at the desk. */
    String confirmedBooking(World world) {
        String booking = booking(world);
        pay(booking, "deposit", "200.00");
        pay(booking, "rental", "196.35");
        return booking;
    }

    Reply pay(String booking, String purpose, String amount) {
        Reply paid = postOnce("/payments", paymentBody(booking, purpose, amount, "EUR"));
        assertEquals(201, paid.status(), paid::toString);
        return paid;
    }

    static String paymentBody(String booking, String purpose, String amount, String currency) {
        return """
            {"bookingId":"%s","purpose":"%s","method":"cash","amount":{"amount":"%s","currency":"%s"}}""".formatted(booking, purpose, amount, currency);
    }

    /** How much is stored, for tests that expect that nothing was written. */
    String stored() {
        var all = dev.rentwright.host.Page.Request.FIRST;
        return "suppliers %d, customers %d, places %d, categories %d, vehicles %d, payments %d, bookings %d, events %d"
                .formatted(
                        ports.suppliers().list(all).total(),
                        ports.customers().list(all).total(),
                        ports.locations().list(all).total(),
                        ports.categories().list(Optional.empty(), all).total(),
                        ports.rentables()
                                .list(dev.rentwright.catalogue.Rentables.Filter.ALL, all)
                                .total(),
                        ports.payments()
                                .list(dev.rentwright.party.Scope.ALL, java.util.Optional.empty(), all)
                                .total(),
                        ports.bookings()
                                .list(dev.rentwright.booking.Bookings.Filter.ALL, all)
                                .total(),
                        ports.outboxEvents().size());
    }

    static String created(Reply reply) {
        assertEquals(201, reply.status(), reply::toString);
        return reply.at("/id");
    }

    @Override
    public void close() {
        http.stop();
    }

    record World(String supplier, String place, String category, String vehicle, String customer) {}
}
