package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.Ports;
import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.http.ApiFixture.World;
import dev.rentwright.persistence.memory.MemoryPorts;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each request is wrong in one way. In a path or body {@code <word>} stands for an id of the world it is sent to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BadInputTest {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final String BOOK = "{\"quoteId\":\"<quote>\",\"customerId\":\"<customer>\"}";
    private static final String SEARCH = "/vehicles/availability?pickupLocation=<place>";
    private static final String OUT = "{\"odometerKm\":12000,\"fuelLevel\":1}";

    private final ApiFixture api = new ApiFixture();
    private World world = new World("", "", "", "", "");
    private String quote = "";
    private String expiredQuote = "";
    private String pending = "";
    private String confirmed = "";
    private String unlicensed = "";
    private String elsewhere = "";

    @BeforeAll
    void furnish() {
        world = api.world();
        elsewhere = ApiFixture.created(api.post("/locations", """
                {"code":"POTS","name":"Potsdam","zone":"Europe/Berlin","address":{"city":"Potsdam","country":"DE"},
                 "hours":{"weekly":[{"day":"monday","opens":"08:00","closes":"18:00"}]}}"""));
        expiredQuote = api.quote(world);
        confirmed = api.confirmedBooking(world);
        String second = ApiFixture.created(api.post(
                "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1002")));
        World beside = new World(world.supplier(), world.place(), world.category(), second, world.customer());
        api.clock.set("2030-06-01T08:20:00Z");
        String third = ApiFixture.created(api.post(
                "/vehicles", ApiFixture.vehicle(world.supplier(), world.category(), world.place(), "B-RW 1003")));
        World last = new World(world.supplier(), world.place(), world.category(), third, world.customer());
        pending = api.booking(beside);
        String stranger = ApiFixture.created(
                api.post("/customers", "{\"fullName\":\"No Licence\",\"birthDate\":\"1990-01-01\"}"));
        World without = new World(world.supplier(), world.place(), world.category(), third, stranger);
        unlicensed = api.confirmedBooking(without);
        quote = api.quote(new World(last.supplier(), last.place(), last.category(), second, last.customer()));
    }

    @AfterAll
    void stop() {
        api.close();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_is_wrong_is_refused_with_its_code_and_nothing_is_written(Bad bad) {
        api.clock.set(bad.at());
        String before = api.stored();

        Reply reply = api.method(bad.method(), filled(bad.path()), filled(bad.body()), bad.allHeaders());

        assertEquals(bad.status(), reply.status(), reply::toString);
        assertEquals(bad.code(), reply.at("/code"), reply::toString);
        assertEquals("application/problem+json", reply.header("Content-Type"));
        assertEquals("https://rentwright.dev/problems/" + bad.code(), reply.at("/type"));
        assertFalse(reply.at("/traceId").isEmpty());
        assertEquals(
                bad.status() == 413 ? "close" : "",
                reply.header("Connection"),
                "who reuses a lost connection gets nothing");
        assertTrue(reply.at("/detail").endsWith("."), reply::toString);
        assertFalse(reply.body().contains("dev.rentwright."), reply::toString);
        assertFalse(reply.body().contains("Exception"), reply::toString);
        assertEquals(before, api.stored());
    }

    @Test
    void what_a_store_has_no_room_for_is_refused_and_no_defect_of_ours() {
        AtomicBoolean full = new AtomicBoolean();
        try (ApiFixture small = ApiFixture.on(ports -> keepingLittle(ports, full), engine -> engine)) {
            full.set(true);
            for (String[] key : new String[][] {{}, {"Idempotency-Key", "a"}}) {
                Reply reply = small.post("/suppliers", "{\"name\":\"One\"}", key);
                assertEquals("422 invalid-value", reply.status() + " " + reply.at("/code"), reply::toString);
                assertEquals("less", reply.at("/errors/0/expected"), reply::toString);
            }
            assertEquals(0, small.ports.suppliers().list(Page.Request.FIRST).total());
        }
    }

    private static Ports keepingLittle(MemoryPorts real, AtomicBoolean full) {
        UnitOfWork unit = new UnitOfWork() {
            private int depth;

            @Override
            public <T> T run(Supplier<T> work) {
                return real.unitOfWork().run(() -> {
                    depth++;
                    try {
                        T result = work.get();
                        if (depth == 1 && full.get()) {
                            throw new ArithmeticException("expected less, got more");
                        }
                        return result;
                    } finally {
                        depth--;
                    }
                });
            }
        };
        return (Ports) Proxy.newProxyInstance(
                Ports.class.getClassLoader(),
                new Class<?>[] {Ports.class},
                (proxy, method, arguments) ->
                        method.getName().equals("unitOfWork") ? unit : method.invoke(real, arguments));
    }

    static Stream<Bad> bad() {
        String quoting = "{\"rentableId\":\"<vehicle>\",\"pickupLocationId\":\"<place>\",%s}";
        String customers = "/customers/<customer>";
        return Stream.of(
                // not to be read
                bad("broken JSON", "POST", "/suppliers", "{\"name\":", 400, "malformed-request"),
                bad("text after the end", "POST", "/suppliers", "{\"name\":\"One\"} x", 400, "malformed-request"),
                bad("no body", "POST", "/suppliers", "", 400, "malformed-request"),
                bad("null", "POST", "/suppliers", "null", 400, "malformed-request"),
                bad("a list", "POST", "/suppliers", "[]", 400, "malformed-request"),
                bad("an unknown member", "POST", "/suppliers", "{\"name\":\"A\",\"vip\":1}", 400, "malformed-request"),
                bad(
                        "a repeated member",
                        "POST",
                        "/suppliers",
                        "{\"name\":\"A\",\"name\":\"B\"}",
                        400,
                        "malformed-request"),
                bad("a number for a text", "POST", "/suppliers", "{\"name\":5}", 400, "malformed-request"),
                bad("an object for a text", "POST", "/suppliers", "{\"name\":{}}", 400, "malformed-request"),
                bad("half a character", "POST", "/suppliers", "{\"name\":\"\\ud800\"}", 400, "malformed-request"),
                bad("a NUL", "POST", "/suppliers", "{\"name\":\"a\\u0000b\"}", 400, "malformed-request"),
                bad(
                        "too deep",
                        "POST",
                        "/suppliers",
                        "{\"name\":" + "[".repeat(60) + "]".repeat(60) + "}",
                        400,
                        "malformed-request"),
                bad(
                        "too long a text",
                        "POST",
                        "/suppliers",
                        "{\"name\":\"" + "a".repeat(70_000) + "\"}",
                        400,
                        "malformed-request"),
                bad(
                        "too large",
                        "POST",
                        "/suppliers",
                        "{\"name\":\"" + "a".repeat(1_100_000) + "\"}",
                        413,
                        "request-too-large"),
                bad("another content type", "POST", "/suppliers", "name=One", 415, "unsupported-media-type")
                        .with("Content-Type", "application/x-www-form-urlencoded"),
                bad("another charset", "POST", "/suppliers", "{\"name\":\"One\"}", 415, "unsupported-media-type")
                        .with("Content-Type", "application/json; charset=utf-16"),
                bad(
                        "text for a number",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"odometerKm\":\"12000\"}",
                        400,
                        "malformed-request"),
                bad(
                        "half a kilometre",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"odometerKm\":12000.5}",
                        400,
                        "malformed-request"),
                bad(
                        "a huge number",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"odometerKm\":" + "9".repeat(40) + "}",
                        400,
                        "malformed-request"),
                bad(
                        "an exponent",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"fuelLevel\":1e-1}",
                        400,
                        "malformed-request"),
                bad(
                                "an unknown enum value",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "tips", "1.00", "EUR"),
                                400,
                                "malformed-request")
                        .keyed(),
                bad("no UUID in the address", "GET", "/bookings/42", "", 400, "malformed-request"),
                bad("no UUID in the body", "POST", "/bookings", BOOK.replace("<quote>", "42"), 400, "malformed-request")
                        .keyed(),
                bad(
                        "a local time of garbage",
                        "POST",
                        "/quotes",
                        quoting.formatted("\"pickupAt\":\"tomorrow\",\"returnAt\":\"2030-07-04T10:00\""),
                        400,
                        "malformed-request"),
                bad(
                        "an instant that no store keeps",
                        "POST",
                        "/damage-reports",
                        "{\"rentableId\":\"<vehicle>\",\"incidentAt\":\"-999999999-01-01T00:00:00Z\",\"damageType\":\"dent\","
                                + "\"severity\":\"minor\",\"description\":\"long ago\"}",
                        400,
                        "malformed-request"),
                bad(
                        "eight thousand years",
                        "POST",
                        "/quotes",
                        quoting.formatted("\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"9999-07-04T10:00\""),
                        422,
                        "stay.too-long"),
                bad(
                        "a date that never was",
                        "POST",
                        "/customers",
                        "{\"fullName\":\"A\",\"birthDate\":\"1990-02-30\"}",
                        400,
                        "malformed-request"),
                bad(
                        "a reason that nobody hears",
                        "POST",
                        "/vehicles/<vehicle>/retire",
                        "{\"reason\":\"scrap\"}",
                        400,
                        "malformed-request"),
                bad("page 0", "GET", "/bookings?page=0", "", 400, "malformed-request"),
                bad("page x", "GET", "/bookings?page=x", "", 400, "malformed-request"),
                bad("a page of 1000", "GET", "/bookings?pageSize=1000", "", 400, "malformed-request"),
                bad("an unknown query parameter", "GET", "/bookings?colour=red", "", 400, "malformed-request"),
                bad("a query parameter twice", "GET", "/bookings?page=1&page=2", "", 400, "malformed-request"),
                bad("an unknown state", "GET", "/bookings?status=lost", "", 400, "malformed-request"),
                bad("a missing query parameter", "GET", "/vehicles/availability", "", 400, "malformed-request"),
                bad("an unknown actor", "GET", "/bookings", "", 400, "malformed-request")
                        .with("X-Rentwright-Actor", "king:arthur"),
                // keys and versions
                bad("no key", "POST", "/bookings", BOOK, 400, "idempotency-key-missing"),
                bad(
                        "no key for a payment",
                        "POST",
                        "/payments",
                        ApiFixture.paymentBody("<pending>", "rental", "1.00", "EUR"),
                        400,
                        "idempotency-key-missing"),
                bad("too long a key", "POST", "/bookings", BOOK, 400, "malformed-request")
                        .with("Idempotency-Key", "k".repeat(256)),
                bad("a key with a space", "POST", "/bookings", BOOK, 400, "malformed-request")
                        .with("Idempotency-Key", "a b"),
                bad(
                        "a key of another alphabet",
                        "POST",
                        "/bookings",
                        BOOK.replace("}", ",\"idempotencyKey\":\"schl\u00fcssel\"}"),
                        400,
                        "malformed-request"),
                bad(
                                "two keys",
                                "POST",
                                "/bookings",
                                BOOK.replace("}", ",\"idempotencyKey\":\"a\"}"),
                                400,
                                "malformed-request")
                        .with("Idempotency-Key", "b"),
                bad("no version", "PATCH", customers, "{\"fullName\":\"B\"}", 428, "version-required"),
                bad("a stale version", "PATCH", customers, "{\"fullName\":\"B\"}", 412, "stale-version")
                        .with("If-Match", "\"7\""),
                bad("a weak tag", "PATCH", customers, "{\"fullName\":\"B\"}", 412, "stale-version")
                        .with("If-Match", "W/\"1\""),
                bad("a version without quotes", "PATCH", customers, "{\"fullName\":\"B\"}", 400, "malformed-request")
                        .with("If-Match", "1"),
                bad("a stale booking", "POST", "/bookings/<pending>/approve", "{}", 412, "stale-version")
                        .with("If-Match", "\"9\""),
                // nothing there
                bad("an unknown route", "GET", "/planes", "", 404, "not-found"),
                bad("another method", "DELETE", "/bookings", "", 405, "method-not-allowed"),
                bad("an unknown booking", "GET", "/bookings/" + NOBODY, "", 404, "not-found"),
                bad(
                        "an unknown booking to cancel",
                        "POST",
                        "/bookings/" + NOBODY + "/cancel",
                        "{\"reason\":\"x\"}",
                        404,
                        "not-found"),
                bad("an unknown quote", "POST", "/bookings", BOOK.replace("<quote>", NOBODY), 404, "not-found")
                        .keyed(),
                bad("an unknown customer", "POST", "/bookings", BOOK.replace("<customer>", NOBODY), 404, "not-found")
                        .keyed(),
                bad("an unknown vehicle", "GET", "/vehicles/" + NOBODY, "", 404, "not-found"),
                bad(
                        "an unknown place",
                        "GET",
                        "/vehicles/availability?pickupLocation=" + NOBODY
                                + "&pickupAt=2030-07-01T10:00&returnAt=2030-07-02T10:00",
                        "",
                        404,
                        "not-found"),
                bad(
                        "an unknown supplier of a vehicle",
                        "POST",
                        "/vehicles",
                        ApiFixture.vehicle(NOBODY, "<category>", "<place>", "X-1"),
                        404,
                        "not-found"),
                bad("an unknown provider", "POST", "/webhooks/payments/nobody", "{}", 404, "not-found"),
                bad("a bad signature", "POST", "/webhooks/payments/fake", "{}", 401, "unauthenticated"),
                bad("a bad signature for anybody", "POST", "/webhooks/payments", "{}", 401, "unauthenticated"),
                // values that cannot be
                bad("a blank name", "POST", "/suppliers", "{\"name\":\" \"}", 422, "invalid-value"),
                bad("no name", "POST", "/suppliers", "{}", 422, "invalid-value"),
                bad(
                        "an unknown zone",
                        "POST",
                        "/locations",
                        "{\"code\":\"X\",\"name\":\"X\",\"zone\":\"Europe/Atlantis\",\"address\":{\"city\":\"X\",\"country\":\"DE\"}}",
                        422,
                        "invalid-value"),
                bad(
                        "a fixed offset as zone",
                        "POST",
                        "/locations",
                        "{\"code\":\"X\",\"name\":\"X\",\"zone\":\"+01:00\",\"address\":{\"city\":\"X\",\"country\":\"DE\"}}",
                        422,
                        "invalid-value"),
                bad(
                        "a code that is taken",
                        "POST",
                        "/locations",
                        "{\"code\":\"BER\",\"name\":\"X\",\"zone\":\"Europe/Berlin\",\"address\":{\"city\":\"X\",\"country\":\"DE\"}}",
                        422,
                        "invalid-value"),
                bad(
                        "a latitude of 91",
                        "POST",
                        "/locations",
                        "{\"code\":\"X\",\"name\":\"X\",\"zone\":\"Europe/Berlin\",\"address\":{\"city\":\"X\",\"country\":\"DE\"},\"position\":{\"latitude\":91,\"longitude\":0}}",
                        422,
                        "invalid-value"),
                bad(
                        "no e-mail address",
                        "POST",
                        "/customers",
                        "{\"fullName\":\"A\",\"email\":\"a.example.org\"}",
                        422,
                        "invalid-value"),
                bad(
                        "no VIN",
                        "POST",
                        "/vehicles",
                        ApiFixture.vehicle("<supplier>", "<category>", "<place>", "X-1")
                                .replace("}}", "},\"vin\":\"IOQ\"}"),
                        422,
                        "invalid-value"),
                bad(
                        "a plate that is taken",
                        "POST",
                        "/vehicles",
                        ApiFixture.vehicle("<supplier>", "<category>", "<place>", "B-RW 1001"),
                        422,
                        "invalid-value"),
                bad(
                        "a negative odometer",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"odometerKm\":-1,\"fuelLevel\":1}",
                        422,
                        "invalid-value"),
                bad(
                        "fuel of 1.5",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        "{\"odometerKm\":12000,\"fuelLevel\":1.5}",
                        422,
                        "invalid-value"),
                bad(
                                "three decimals of EUR",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "rental", "1.001", "EUR"),
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "an unknown currency",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "rental", "1.00", "XXQ"),
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "more than is due",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "rental", "9999.00", "EUR"),
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "nothing as payment",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "rental", "0.00", "EUR"),
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "another currency",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "rental", "1.00", "USD"),
                                422,
                                "money.currency-mismatch")
                        .keyed(),
                bad(
                                "a refund through the desk",
                                "POST",
                                "/payments",
                                ApiFixture.paymentBody("<pending>", "refund", "1.00", "EUR"),
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "an intent for damage",
                                "POST",
                                "/payments/intent",
                                "{\"bookingId\":\"<pending>\",\"purpose\":\"damage\"}",
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                                "an intent through nobody",
                                "POST",
                                "/payments/intent",
                                "{\"bookingId\":\"<pending>\",\"purpose\":\"rental\",\"provider\":\"nobody\"}",
                                422,
                                "invalid-value")
                        .keyed(),
                bad(
                        "a negative price",
                        "PUT",
                        "/vehicles/<vehicle>/rate-card",
                        card("-1.00", "EUR", ""),
                        422,
                        "invalid-value"),
                bad(
                        "a price in another currency",
                        "PUT",
                        "/vehicles/<vehicle>/rate-card",
                        card("1.00", "USD", ""),
                        422,
                        "invalid-value"),
                bad(
                        "a discount above the list price",
                        "PUT",
                        "/vehicles/<vehicle>/rate-card",
                        card("1.00", "EUR", ",\"discounted\":{\"amount\":\"2.00\",\"currency\":\"EUR\"}"),
                        422,
                        "rate.discount-above-list"),
                bad(
                        "a card in another currency",
                        "PUT",
                        "/vehicles/<vehicle>/rate-card",
                        "{\"currency\":\"USD\",\"tiers\":{\"daily\":{\"price\":{\"amount\":\"1.00\",\"currency\":\"USD\"}}}}",
                        422,
                        "money.currency-mismatch"),
                bad(
                        "mileage without a price",
                        "PUT",
                        "/vehicles/<vehicle>/rate-card",
                        "{\"currency\":\"EUR\",\"mileage\":{\"kind\":\"per_day\",\"allowance\":100}}",
                        422,
                        "invalid-value"),
                bad(
                        "a quote for nothing",
                        "POST",
                        "/quotes",
                        "{\"pickupLocationId\":\"<place>\",\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\"}",
                        422,
                        "invalid-value"),
                bad(
                        "an unknown add-on",
                        "POST",
                        "/quotes",
                        quoting.formatted(
                                "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\",\"addOns\":[{\"code\":\"PARROT\",\"quantity\":1}]"),
                        422,
                        "invalid-value"),
                bad(
                        "an add-on twice",
                        "POST",
                        "/quotes",
                        quoting.formatted(
                                "\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-04T10:00\",\"addOns\":[{\"code\":\"CHILD_SEAT\",\"quantity\":1},{\"code\":\"CHILD_SEAT\",\"quantity\":1}]"),
                        422,
                        "invalid-value"),
                bad("no reason", "POST", "/bookings/<confirmed>/cancel", "{}", 422, "invalid-value"),
                bad(
                        "a cause that is the engine's",
                        "POST",
                        "/bookings/<confirmed>/cancel",
                        "{\"reason\":\"x\",\"cause\":\"timeout\"}",
                        422,
                        "invalid-value"),
                // times and places
                bad(
                        "it ends before it starts",
                        "POST",
                        "/quotes",
                        quoting.formatted("\"pickupAt\":\"2030-07-04T10:00\",\"returnAt\":\"2030-07-01T10:00\""),
                        422,
                        "period.empty"),
                bad(
                        "an empty search",
                        "GET",
                        SEARCH + "&pickupAt=2030-07-01T10:00&returnAt=2030-07-01T10:00",
                        "",
                        422,
                        "period.empty"),
                bad(
                        "yesterday",
                        "POST",
                        "/quotes",
                        quoting.formatted("\"pickupAt\":\"2030-05-01T10:00\",\"returnAt\":\"2030-05-02T10:00\""),
                        422,
                        "period.in-past"),
                bad(
                        "an offset of winter in summer",
                        "GET",
                        SEARCH + "&pickupAt=2030-07-01T10:00%2B01:00&returnAt=2030-07-02T10:00",
                        "",
                        422,
                        "time.invalid-offset"),
                bad(
                        "closed on Tuesdays",
                        "POST",
                        "/quotes",
                        quoting.formatted(
                                "\"returnLocationId\":\"<elsewhere>\",\"pickupAt\":\"2030-07-01T10:00\",\"returnAt\":\"2030-07-02T10:00\""),
                        422,
                        "location.closed"),
                bad(
                        "no price for one way",
                        "POST",
                        "/quotes",
                        quoting.formatted(
                                "\"returnLocationId\":\"<elsewhere>\",\"pickupAt\":\"2030-07-07T10:00\",\"returnAt\":\"2030-07-08T10:00\""),
                        422,
                        "location.one-way-not-allowed"),
                // the trade says no
                bad(
                                "an expired quote",
                                "POST",
                                "/bookings",
                                BOOK.replace("<quote>", "<expiredQuote>"),
                                409,
                                "quote.expired")
                        .keyed(),
                bad("a car that is taken", "POST", "/bookings", BOOK, 409, "availability.conflict")
                        .keyed(),
                bad(
                        "back before it went out",
                        "POST",
                        "/bookings/<confirmed>/check-out",
                        OUT,
                        409,
                        "booking.illegal-transition"),
                bad(
                        "settled before it went out",
                        "POST",
                        "/bookings/<confirmed>/complete",
                        "",
                        409,
                        "booking.illegal-transition"),
                bad("confirmed without money", "POST", "/bookings/<pending>/confirm", "", 422, "payment.required"),
                bad(
                        "too early to hand out",
                        "POST",
                        "/bookings/<confirmed>/check-in",
                        OUT,
                        422,
                        "checkin.outside-window"),
                bad("too early to give up", "POST", "/bookings/<confirmed>/no-show", "", 422, "noshow.too-early"),
                bad(
                                "an odometer that runs backwards",
                                "POST",
                                "/bookings/<confirmed>/check-in",
                                "{\"odometerKm\":11000,\"fuelLevel\":1}",
                                422,
                                "odometer.decreasing")
                        .on("2030-07-01T08:00:00Z"),
                bad(
                                "no fuel level",
                                "POST",
                                "/bookings/<confirmed>/check-in",
                                "{\"odometerKm\":12000}",
                                422,
                                "handover.incomplete")
                        .on("2030-07-01T08:00:00Z"),
                bad("no licence", "POST", "/bookings/<unlicensed>/check-in", OUT, 422, "licence.missing")
                        .on("2030-07-01T08:00:00Z"),
                bad(
                                "another supplier's booking",
                                "POST",
                                "/bookings/<confirmed>/cancel",
                                "{\"reason\":\"x\"}",
                                404,
                                "not-found")
                        .with("X-Rentwright-Actor", "supplier:" + NOBODY));
    }

    private static String card(String amount, String currency, String more) {
        return "{\"currency\":\"EUR\",\"tiers\":{\"daily\":{\"price\":{\"amount\":\"%s\",\"currency\":\"%s\"}%s}}}"
                .formatted(amount, currency, more);
    }

    @Test
    void how_long_a_text_may_be_and_how_many_there_may_be_is_said_by_number() {
        assertEquals(
                "at most 100 characters",
                api.post("/customers", "{\"fullName\":\"%s\"}".formatted("a".repeat(101)))
                        .at("/errors/0/expected"));
        assertEquals(
                "1 to 100 entries",
                api.post("/bookings/imports", "{\"records\":[]}").at("/errors/0/expected"));
    }

    @Test
    void what_would_do_is_said_in_the_words_of_the_wire() {
        Reply when = api.post("/quotes", "{\"rentableId\":\"%s\",\"pickupAt\":true}".formatted(world.vehicle()));
        assertEquals("/pickupAt", when.at("/errors/0/pointer"), when::toString);
        assertEquals("Expected a local time as text here, got something else.", when.at("/detail"));

        Reply years = api.post("/quotes", ApiFixture.quoteBody(world, "2030-07-01T10:00", "9999-07-04T10:00"));
        assertEquals(
                "Stay shorter: at most 3660, and not 2910620, counted by the day.",
                years.at("/detail"),
                years::toString);
    }

    private static Bad bad(String name, String method, String path, String body, int status, String code) {
        return new Bad(name, method, path, body, status, code, "2030-06-01T08:21:00Z", List.of());
    }

    private String filled(String text) {
        return text.replace("<place>", world.place())
                .replace("<elsewhere>", elsewhere)
                .replace("<supplier>", world.supplier())
                .replace("<category>", world.category())
                .replace("<vehicle>", world.vehicle())
                .replace("<customer>", world.customer())
                .replace("<quote>", quote)
                .replace("<expiredQuote>", expiredQuote)
                .replace("<pending>", pending)
                .replace("<confirmed>", confirmed)
                .replace("<unlicensed>", unlicensed);
    }

    record Bad(
            String name,
            String method,
            String path,
            String body,
            int status,
            String code,
            String at,
            List<String> headers) {

        Bad with(String header, String value) {
            List<String> more = new ArrayList<>(headers);
            more.addAll(List.of(header, value));
            return new Bad(name, method, path, body, status, code, at, List.copyOf(more));
        }

        Bad keyed() {
            return with("Idempotency-Key", Integer.toHexString(name.hashCode()));
        }

        Bad on(String instant) {
            return new Bad(name, method, path, body, status, code, instant, headers);
        }

        String[] allHeaders() {
            return headers.toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
