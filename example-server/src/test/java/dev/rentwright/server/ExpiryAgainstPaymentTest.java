package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A customer pays within 50 ms of the moment at which the hold expires, two hundred times in the long profile. Whoever is first, the end is
 * CONFIRMED with the money kept or CANCELLED with the money returned, in our books and in the provider's (IV-04, BKG-44).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpiryAgainstPaymentTest {

    private static final int ROUNDS = Integer.getInteger("rentwright.expiry.rounds", 50);
    private static final int CARS = 20;
    private static final int WITHIN_MILLIS = 50;
    private static final LocalDateTime FIRST = LocalDateTime.parse("2031-07-01T10:00");

    private final String database = ThrowawayPostgres.freshDatabase();
    private final JumpingClock clock = new JumpingClock(Instant.parse("2030-06-01T08:00:00Z"));
    private final Random chance = new Random(20_261_121);

    @TempDir
    private Path data;

    @Test
    void whoever_is_first_the_money_is_kept_with_the_car_or_returned() throws Exception {
        try (FleetFixture fleet = FleetFixture.opened(database, data, clock);
                Witness witness = new Witness(database)) {
            Api sandbox = new Api(fleet.server().sandboxUrl());
            List<String> cars = fleet.cars(1000, CARS);
            String customer = fleet.customer(1);
            for (int round = 0; round < ROUNDS; round++) {
                LocalDateTime pickup = FIRST.plusDays(2L * (round / CARS));
                String quote = fleet.quote(cars.get(round % CARS), pickup, pickup.plusDays(1));
                race(fleet, sandbox, witness, quote, customer, round);
            }
            settle(fleet, witness);

            assertNothingBetween(witness);
            assertProvidersBook(fleet.server().sandboxUrl(), witness);
            assertEquals(0, witness.overlaps());
        }
    }

    /** Both come to the barrier a moment before the hold expires; the customer pays some time around it. */
    private void race(FleetFixture fleet, Api sandbox, Witness witness, String quote, String customer, int round)
            throws Exception {
        String booking = fleet.book(quote, customer, "race-" + round)
                .expect(201)
                .json()
                .path("id")
                .asString();
        JsonNode intent = fleet.api()
                .post(
                        "/api/v1/payments/intent",
                        "{\"bookingId\": \"%s\", \"purpose\": \"rental\"}".formatted(booking),
                        "intent-" + round)
                .expect(201)
                .json();
        String secret = intent.path("clientSecret").asString();
        UUID id = UUID.fromString(booking);
        Instant expiry = Instant.parse(witness.text(
                "select to_char(timer_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
                        + " from bookings where booking_id = ?",
                id));
        int delay = chance.nextInt(WITHIN_MILLIS);
        clock.jumpTo(expiry.minusMillis(WITHIN_MILLIS / 2));

        Crowd.released(2, thread -> {
            if (thread == 0) {
                pause(delay);
                pay(sandbox, secret);
            } else {
                pause(WITHIN_MILLIS / 2);
                fleet.server().engine().bookings().runDueWork().run();
            }
            return thread;
        });
        await(() -> witness.count(
                        "select count(*) from payments where booking_id = ? and parent_payment_id is null"
                                + " and status in ('initiated', 'authorized')",
                        id)
                == 0);
    }

    private static void pay(Api sandbox, String secret) {
        String intent = secret.substring(0, secret.indexOf("_secret_"));
        sandbox.post(
                "/v1/intents/" + intent + "/confirm",
                "{\"client_secret\": \"%s\", \"card\": \"4242424242424242\"}".formatted(secret));
    }

    /** What is promised to customers is asked of the provider, until nothing is open. */
    private void settle(FleetFixture fleet, Witness witness) throws Exception {
        clock.jumpTo(clock.instant().plus(Duration.ofMinutes(20)));
        await(() -> {
            fleet.server().engine().bookings().runDueWork().run();
            return witness.count("select count(*) from payments where status in ('initiated', 'authorized')") == 0
                    && witness.count("select count(*) from bookings where status in ('pending', 'approved')") == 0
                    && witness.count("select count(*) from webhook_events where state = 'waiting'") == 0;
        });
    }

    private static void assertNothingBetween(Witness witness) throws Exception {
        long confirmed = witness.count("select count(*) from bookings where status = 'confirmed'");
        long cancelled = witness.count("select count(*) from bookings where status = 'cancelled'");
        assertEquals(ROUNDS, confirmed + cancelled, "nothing but the two ends");
        assertTrue(
                confirmed >= ROUNDS / 20 && cancelled >= ROUNDS / 20,
                confirmed + " confirmed and " + cancelled + " cancelled");
        assertEquals(0, witness.count("""
                        select count(*) from bookings b where b.status = 'confirmed' and (
                            (select coalesce(sum(p.captured_amount - p.refund_amount), 0) from payments p
                             where p.booking_id = b.booking_id and p.parent_payment_id is null) <> b.total_price
                            or not exists (select from availability_claims c where c.booking_id = b.booking_id
                                           and c.kind = 'booked' and c.period @> tstzrange(b.start_at, b.end_at)))"""), "confirmed with the money kept and the car");
        assertEquals(0, witness.count("""
                        select count(*) from bookings b where b.status = 'cancelled' and (
                            (select coalesce(sum(p.captured_amount - p.refund_amount), 0) from payments p
                             where p.booking_id = b.booking_id and p.parent_payment_id is null) <> 0
                            or (select coalesce(sum(p.captured_amount), 0) from payments p
                                where p.booking_id = b.booking_id and p.parent_payment_id is null)
                               <> (select coalesce(sum(p.amount), 0) from payments p where p.booking_id = b.booking_id
                                   and p.parent_payment_id is not null and p.status = 'succeeded')
                            or exists (select from availability_claims c where c.booking_id = b.booking_id))"""), "cancelled with the money returned and nothing held");
        assertEquals(0, witness.count("""
                        select count(*) from (select entry_id from ledger_postings
                            group by entry_id having sum(amount) <> 0) unbalanced"""));
    }

    /** What the provider has taken and given back is what stands under the bookings that were confirmed (IV-10). */
    private void assertProvidersBook(URI sandbox, Witness witness) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sandbox.resolve("/v1/test/book"))
                .header("Authorization", "Bearer " + Secrets.of(data.resolve("payment-sandbox"), "api-key"))
                .build();
        JsonNode book = JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
        long kept = 0;
        for (JsonNode movement : book.path("movements")) {
            long amount = movement.path("amount").asLong();
            switch (movement.path("kind").asString()) {
                case "capture" -> kept += amount;
                case "refund" -> kept -= amount;
                default -> {}
            }
        }
        assertTrue(kept > 0, book::toString);
        assertEquals(
                witness.count("select (sum(total_price) * 100)::bigint from bookings where status = 'confirmed'"),
                kept);
    }

    /** Something that comes about in time. */
    private interface Question {
        boolean asked() throws Exception;
    }

    private static void await(Question question) throws Exception {
        Instant end = Instant.now().plusSeconds(600);
        while (!question.asked()) {
            assertTrue(Instant.now().isBefore(end), "it never came about");
            pause(5);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
