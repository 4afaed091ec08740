package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A customer who pays for a booking at the sandbox, and waits for what becomes of it. */
record Payer(ServerProcess server, Api api) {

    private static final String GOOD_CARD = "4242424242424242";

    /** What the browser needs to pay with. */
    String intent(String booking, String purpose) {
        String body = "{\"bookingId\":\"" + booking + "\",\"purpose\":\"" + purpose + "\"}";
        return api.post("/api/v1/payments/intent", body, purpose + booking)
                .expect(201)
                .json()
                .path("clientSecret")
                .stringValue();
    }

    /** What the customer's browser does; where the sandbox is, the first page says. */
    void pay(String secret) {
        String page = api.get("/").body();
        int from = page.indexOf("http://127.0.0.1:");
        URI sandbox = URI.create(page.substring(from, page.indexOf('<', from)));
        new Api(sandbox)
                .post(
                        "/v1/intents/" + secret.substring(0, secret.indexOf("_secret_")) + "/confirm",
                        "{\"client_secret\":\"" + secret + "\",\"card\":\"" + GOOD_CARD + "\"}")
                .expect(200);
    }

    /** The booking, once it is as it should become. */
    JsonNode await(String booking, Predicate<JsonNode> reached) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        String path = "/api/v1/bookings/" + booking;
        JsonNode found = api.get(path).expect(200).json();
        while (!reached.test(found)) {
            assertTrue(System.nanoTime() < deadline, "still " + found + "\n" + server.output());
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            found = api.get(path).expect(200).json();
        }
        return found;
    }
}
