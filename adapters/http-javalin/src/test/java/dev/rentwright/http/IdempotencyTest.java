package dev.rentwright.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.rentwright.http.ApiFixture.World;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdempotencyTest {

    private final ApiFixture api = new ApiFixture();
    private final World world = api.world();

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void a_repeated_booking_is_answered_to_the_byte_and_booked_once() {
        String body = ApiFixture.bookingBody(api.quote(world), world);

        Reply first = api.post("/bookings", body, "Idempotency-Key", "k-1");
        Reply again = api.post("/bookings", body, "Idempotency-Key", "\"k-1\"");
        Reply aliased = api.post("!/v1/reservations", body, "Idempotency-Key", "k-1");

        assertEquals(201, first.status());
        assertEquals(first.body(), again.body());
        assertEquals(first.body(), aliased.body());
        assertEquals(first.header("Location"), aliased.header("Location"));
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals("1", api.get("/bookings").at("/meta/total"));
    }

    @Test
    void a_refusal_is_remembered_until_its_key_is_forgotten() {
        String body = ApiFixture.bookingBody(api.quote(world), world);
        api.clock.set("2030-06-01T08:30:00Z");
        Reply expired = api.post("/bookings", body, "Idempotency-Key", "k-1");

        Reply again = api.post("/bookings", body, "Idempotency-Key", "k-1");
        assertEquals("quote.expired", expired.at("/code"), expired::toString);
        assertEquals(expired.body(), again.body());

        api.clock.set("2030-06-02T08:30:00Z");
        Reply later = api.post("/bookings", body, "Idempotency-Key", "k-1");
        assertNotEquals(expired.body(), later.body());
    }

    @Test
    void a_missing_booking_is_not_remembered_so_that_a_repaired_request_can_succeed() {
        String body = "{\"quoteId\":\"00000000-0000-0000-0000-000000000000\",\"customerId\":\"%s\"}"
                .formatted(world.customer());
        Reply missing = api.post("/bookings", body, "Idempotency-Key", "k-1");
        assertEquals("not-found", missing.at("/code"));

        Reply repaired =
                api.post("/bookings", ApiFixture.bookingBody(api.quote(world), world), "Idempotency-Key", "k-1");

        assertEquals(201, repaired.status(), repaired::toString);
    }

    @Test
    void the_same_key_with_another_body_is_refused_and_another_caller_has_keys_of_their_own() {
        Reply first = api.post("/suppliers", "{\"name\":\"One\"}", "Idempotency-Key", "k-1");

        Reply other = api.post("/suppliers", "{\"name\":\"Two\"}", "Idempotency-Key", "k-1");
        Reply stranger = api.post(
                "/suppliers", "{\"name\":\"Two\"}", "Idempotency-Key", "k-1", "X-Rentwright-Actor", "staff:night");

        assertEquals(201, first.status());
        assertEquals("idempotency-key-reused", other.at("/code"));
        assertEquals("k-1", other.at("/key"));
        assertEquals(201, stranger.status());
    }

    @Test
    void the_body_may_hold_the_key_of_a_booking() {
        String body = "{\"quoteId\":\"%s\",\"customerId\":\"%s\",\"idempotencyKey\":\"k-9\"}"
                .formatted(api.quote(world), world.customer());

        Reply first = api.post("/bookings", body);
        Reply again = api.post("/bookings", body);

        assertEquals(201, first.status(), first::toString);
        assertEquals(first.body(), again.body());
    }

    @Test
    void parallel_duplicates_make_one_booking() throws Exception {
        String body = ApiFixture.bookingBody(api.quote(world), world);
        ExecutorService customers = Executors.newFixedThreadPool(8);
        try {
            Callable<String> request = () -> {
                Reply reply = api.post("/bookings", body, "Idempotency-Key", "k-1");
                return reply.status() + " " + reply.body();
            };
            List<Future<String>> replies = customers.invokeAll(
                    IntStream.range(0, 16).mapToObj(i -> request).toList());
            String first = replies.get(0).get();
            for (Future<String> reply : replies) {
                assertEquals(first, reply.get());
            }
        } finally {
            customers.shutdownNow();
        }
        assertEquals("1", api.get("/bookings").at("/meta/total"));
    }

    @Test
    void a_payment_intent_is_opened_once_and_one_that_nobody_answered_can_be_tried_again() {
        String booking = api.booking(world);
        String body = "{\"bookingId\":\"%s\",\"purpose\":\"deposit\"}".formatted(booking);
        api.provider.silent = true;
        Reply silent = api.post("/payments/intent", body, "Idempotency-Key", "k-2");
        assertEquals(503, silent.status(), silent::toString);
        assertEquals("payment.provider-unavailable", silent.at("/code"));
        assertEquals("5", silent.header("Retry-After"));

        api.provider.silent = false;
        Reply opened = api.post("/payments/intent", body, "Idempotency-Key", "k-2");
        Reply again = api.post("/payments/intent", body, "Idempotency-Key", "k-2");

        assertEquals(201, opened.status(), opened::toString);
        assertEquals(opened.body(), again.body());
        assertEquals(2, api.provider.opened.get());
        assertEquals("1", api.get("/payments?booking=" + booking).at("/meta/total"));
    }

    @Test
    void a_refused_command_leaves_nothing_behind() {
        String booking = api.booking(world);
        String before = api.stored();

        Reply refused = api.post("/bookings/" + booking + "/confirm", "", "Idempotency-Key", "k-3");

        assertEquals("payment.required", refused.at("/code"), refused::toString);
        assertEquals("pending", api.get("/bookings/" + booking).at("/state"));
        assertEquals(before, api.stored());
    }

    @Test
    void a_refused_command_without_a_key_leaves_nothing_behind_either() {
        String booking = api.booking(world);
        String before = api.stored();

        Reply refused = api.post("/bookings/" + booking + "/confirm", "");

        assertEquals(422, refused.status(), refused::toString);
        assertEquals("pending", api.get("/bookings/" + booking).at("/state"));
        assertEquals(before, api.stored());
    }
}
