package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The rental's road over HTTP against a server that is killed between any two steps and started again on its data. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JourneyTest {

    private static final String SIGNATURES =
            "{\"customer\":{\"name\":\"Ada\",\"image\":\"QWRh\"},\"employee\":{\"name\":\"Desk\",\"image\":\"RGVzaw==\"}}";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit gives it
    Path data;

    @SuppressWarnings("NullAway.Init") // start() comes first in every test
    private ServerProcess server;

    @SuppressWarnings("NullAway.Init")
    private Api api;

    @SuppressWarnings("NullAway.Init")
    private Payer payer;

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void a_rental_goes_from_search_to_completed_though_the_server_is_killed_between_any_two_steps() {
        start();
        String supplier = id(api.post("/api/v1/suppliers", "{\"name\":\"Spree Cars\"}"));
        String location = id(api.post("/api/v1/locations", """
                {"code":"BER","name":"Berlin Airport","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}"""));
        String category =
                id(api.post("/api/v1/vehicle-categories", "{\"code\":\"COMPACT\",\"name\":\"Compact cars\"}"));
        api.put("/api/v1/vehicle-categories/" + category + "/rate-card", """
                        {"currency":"EUR","tiers":{"daily":{"price":{"amount":"50.00","currency":"EUR"}}},
                         "deposit":{"amount":"300.00","currency":"EUR"}}""").expect(200);
        String car = id(api.post("/api/v1/vehicles", """
                {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"B-RW 1","model":"Golf","year":2024}""".formatted(supplier, category, location)));
        String customer = id(api.post("/api/v1/customers", """
                {"fullName":"Ada Lovelace","birthDate":"1990-12-10",
                 "licence":{"number":"B072","country":"DE","expires":"2045-05-31"}}"""));
        killAndStart();

        LocalDateTime pickup = LocalDateTime.now(BERLIN).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        String times = "\"pickupAt\":\"" + pickup + "\",\"returnAt\":\"" + pickup.plusDays(3) + "\"";
        JsonNode offers = api.get("/api/v1/vehicles/availability?pickupLocation=" + location + "&pickupAt=" + pickup
                        + "&returnAt=" + pickup.plusDays(3))
                .expect(200)
                .json();
        assertEquals(car, offers.path("data").get(0).path("vehicle").path("id").stringValue());
        String quote = id(api.post(
                "/api/v1/quotes",
                "{\"rentableId\":\"" + car + "\",\"pickupLocationId\":\"" + location + "\"," + times + "}"));
        killAndStart();

        String body = "{\"quoteId\":\"" + quote + "\",\"customerId\":\"" + customer + "\"}";
        Api.Answer booked = api.post("/api/v1/bookings", body, "journey-1").expect(201);
        killAndStart();
        assertEquals(
                booked.body(), api.post("/api/v1/bookings", body, "journey-1").body());
        String booking = id(booked);

        String secret = payer.intent(booking, "rental");
        killAndStart();
        payer.pay(secret);
        killAndStart();
        payer.await(booking, found -> found.path("state").stringValue().equals("confirmed"));
        payer.pay(payer.intent(booking, "deposit"));
        payer.await(booking, found -> found.path("paymentStatus").stringValue().equals("paid_in_full"));

        api.post("/api/v1/bookings/" + booking + "/agreement/sign", SIGNATURES).expect(200);
        killAndStart();
        api.post("/api/v1/bookings/" + booking + "/check-in", "{\"odometerKm\":100,\"fuelLevel\":\"1\"}")
                .expect(200);
        killAndStart();
        api.post("/api/v1/bookings/" + booking + "/check-out", "{\"odometerKm\":150,\"fuelLevel\":\"1\"}")
                .expect(200);
        killAndStart();
        JsonNode completed = api.post("/api/v1/bookings/" + booking + "/complete", "{}")
                .expect(200)
                .json();
        assertEquals("completed", completed.path("state").stringValue());
        killAndStart();
        payer.await(booking, JourneyTest::everythingWentBack);
        assertEquals(0, server.terminate(), server.output());
    }

    @Test
    void a_server_says_when_it_is_ready_and_ends_in_order_when_told_to() {
        start();

        assertEquals(200, api.get("/health/live").status());
        assertEquals(200, api.get("/health/ready").status());
        assertEquals(200, api.get("/openapi.json").status());
        assertTrue(api.get("/").body().contains("/api"), "the first page leads to the API");
        assertTrue(server.output().contains("127.0.0.1 only"), server.output());
        assertEquals(0, server.terminate(), server.output());
    }

    private void start() {
        server = ServerProcess.serving(data, Map.of("RENTWRIGHT_WORK_EVERY", "PT1S"));
        api = new Api(server.url());
        payer = new Payer(server, api);
    }

    private void killAndStart() {
        server.kill();
        start();
    }

    private static boolean everythingWentBack(JsonNode booking) {
        return booking.path("payments")
                .valueStream()
                .noneMatch(payment -> payment.path("status").stringValue().equals("initiated"));
    }

    private static String id(Api.Answer created) {
        return created.expect(201).json().path("id").stringValue();
    }
}
