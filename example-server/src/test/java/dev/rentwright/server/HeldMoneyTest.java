package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Over HTTP, against the sandbox: what a customer pays is held until the keys are handed over (REC-10, captureTiming). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init") // JUnit and open() give them
class HeldMoneyTest {

    private static final String SIGNATURES =
            "{\"customer\":{\"name\":\"Ada\",\"image\":\"QWRh\"},\"employee\":{\"name\":\"Desk\",\"image\":\"RGVzaw==\"}}";

    private static ServerProcess server;
    private static Api api;
    private static Payer payer;
    private static String supplier;
    private static String location;
    private static String category;
    private static int cars;

    private String car;
    private String customer;

    /** One server for all of them: each lets a car of its own to a customer of its own. */
    @BeforeAll
    static void open(@TempDir Path data) {
        server = ServerProcess.serving(
                data,
                Map.of(
                        "DATABASE_URL",
                        ThrowawayPostgres.freshDatabase(),
                        "RENTWRIGHT_WORK_EVERY",
                        "PT1S",
                        "RENTWRIGHT_CAPTURE",
                        "on_check_in"));
        api = new Api(server.url());
        payer = new Payer(server, api);
        supplier = id(api.post("/api/v1/suppliers", "{\"name\":\"Spree Cars\"}"));
        location = id(api.post("/api/v1/locations", """
                {"code":"BER","name":"Berlin Airport","zone":"Europe/Berlin",
                 "address":{"city":"Berlin","country":"DE"}}"""));
        category = id(api.post("/api/v1/vehicle-categories", "{\"code\":\"COMPACT\",\"name\":\"Compact cars\"}"));
        api.put("/api/v1/vehicle-categories/" + category + "/rate-card", """
                        {"currency":"EUR","tiers":{"daily":{"price":{"amount":"50.00","currency":"EUR"}}},
                         "deposit":{"amount":"300.00","currency":"EUR"}}""").expect(200);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void arrive() {
        car = id(api.post("/api/v1/vehicles", """
                {"supplierId":"%s","categoryId":"%s","locationId":"%s","licensePlate":"B-RW %d","model":"Golf","year":2024}""".formatted(supplier, category, location, ++cars)));
        customer = id(api.post("/api/v1/customers", """
                {"fullName":"Ada Lovelace","birthDate":"1990-12-10",
                 "licence":{"number":"B072","country":"DE","expires":"2045-05-31"}}"""));
    }

    @Test
    void it_is_held_as_it_is_paid_and_taken_as_the_keys_are_handed_over() {
        String booking = booked();
        payer.pay(payer.intent(booking, "rental"));
        payer.pay(payer.intent(booking, "deposit"));
        JsonNode held = payer.await(booking, found -> statuses(found).equals(List.of("authorized", "authorized")));
        assertEquals("confirmed", held.path("state").stringValue());
        assertEquals("authorized", held.path("paymentStatus").stringValue());
        assertEquals("150.00", held.at("/account/rentalAuthorized/amount").asString());
        assertEquals("300.00", held.at("/account/depositAuthorized/amount").asString());
        assertEquals("0.00", held.at("/account/nextDue/amount").asString());

        api.post("/api/v1/bookings/" + booking + "/agreement/sign", SIGNATURES).expect(200);
        String seen = "{\"odometerKm\":100,\"fuelLevel\":\"1\"}";
        JsonNode out = api.post("/api/v1/bookings/" + booking + "/check-in", seen, "keys")
                .expect(200)
                .json();

        assertEquals("checked_in", out.path("state").stringValue());
        assertEquals("paid_in_full", out.path("paymentStatus").stringValue());
        assertEquals(List.of("succeeded", "authorized"), statuses(out));
        assertEquals(
                out,
                api.post("/api/v1/bookings/" + booking + "/check-in", seen, "keys")
                        .expect(200)
                        .json());
    }

    @Test
    void a_deposit_stays_held_until_the_keys_are_back_and_pays_the_damage() {
        String booking = booked();
        payer.pay(payer.intent(booking, "rental"));
        payer.pay(payer.intent(booking, "deposit"));
        payer.await(booking, found -> statuses(found).equals(List.of("authorized", "authorized")));
        String path = "/api/v1/bookings/" + booking;
        api.post(path + "/agreement/sign", SIGNATURES).expect(200);
        api.post(path + "/check-in", "{\"odometerKm\":100,\"fuelLevel\":\"1\"}").expect(200);
        api.post(path + "/check-out", "{\"odometerKm\":200,\"fuelLevel\":\"1\"}")
                .expect(200);

        String dent = "{\"amount\":{\"amount\":\"120.00\",\"currency\":\"EUR\"},\"reason\":\"a dent in the door\"}";
        api.post(path + "/damage-charges", dent.replace("120.00", "0.00"), "typo")
                .expect(422);
        // The key stands for another amount: nothing is drawn on the hold for it.
        assertEquals(
                "idempotency-key-reused",
                api.post(path + "/damage-charges", dent, "typo")
                        .expect(422)
                        .json()
                        .path("code")
                        .stringValue());
        JsonNode untouched = api.get(path).expect(200).json();
        assertEquals("300.00", untouched.at("/account/depositAuthorized/amount").asString());
        JsonNode charged =
                api.post(path + "/damage-charges", dent, "dent").expect(200).json();
        assertEquals(
                charged,
                api.post(path + "/damage-charges", dent, "dent").expect(200).json());

        assertEquals("120.00", charged.at("/account/depositApplied/amount").asString());
        assertEquals("120.00", charged.at("/account/depositCaptured/amount").asString());
        assertEquals("0.00", charged.at("/account/depositAuthorized/amount").asString());
        api.post(path + "/deposit-release", "{}").expect(200);
        JsonNode done = api.post(path + "/complete", "{}").expect(200).json();
        assertEquals("completed", done.path("state").stringValue());
        String ledger = api.get(path + "/ledger").expect(200).body();
        assertTrue(ledger.contains("\"damage\""), ledger);
        String events = api.get(path + "/events").expect(200).body();
        assertTrue(events.contains("damage_charged"), events);
    }

    @Test
    void it_is_given_back_without_a_refund_when_the_booking_is_given_up_in_time() {
        String booking = booked();
        payer.pay(payer.intent(booking, "rental"));
        payer.await(booking, found -> found.path("state").stringValue().equals("confirmed"));

        api.post("/api/v1/bookings/" + booking + "/cancel", "{\"reason\":\"no car\",\"cause\":\"supplier\"}")
                .expect(200);

        payer.await(booking, found -> statuses(found).equals(List.of("voided")));
    }

    private String booked() {
        LocalDateTime pickup =
                LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusMinutes(30).truncatedTo(ChronoUnit.MINUTES);
        String quote = id(api.post("/api/v1/quotes", """
                {"rentableId":"%s","pickupLocationId":"%s","pickupAt":"%s","returnAt":"%s"}""".formatted(car, location, pickup, pickup.plusDays(3))));
        String body = "{\"quoteId\":\"" + quote + "\",\"customerId\":\"" + customer + "\"}";
        return id(api.post("/api/v1/bookings", body, "book-" + quote));
    }

    private static List<String> statuses(JsonNode booking) {
        return booking.path("payments")
                .valueStream()
                .map(payment -> payment.path("status").stringValue())
                .toList();
    }

    private static String id(Api.Answer created) {
        return created.expect(201).json().path("id").stringValue();
    }
}
