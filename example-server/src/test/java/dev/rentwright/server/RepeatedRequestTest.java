package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import dev.rentwright.server.Api.Answer;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connection breaks and the client asks again: with the same key it may, as often as it likes (IDM-01..04). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepeatedRequestTest {

    private static final LocalDateTime MONDAY = LocalDateTime.parse("2030-07-01T10:00");
    private static final String BOOKINGS = "/api/v1/bookings";

    private final String database = ThrowawayPostgres.freshDatabase();
    private Witness witness;
    private FleetFixture fleet;
    private String body;
    private String otherBody;

    @TempDir
    private Path data;

    @BeforeEach
    void open() throws Exception {
        fleet = FleetFixture.opened(database, data);
        witness = new Witness(database);
        List<String> cars = fleet.cars(1000, 2);
        String customer = fleet.customer(1);
        body = FleetFixture.bookingBody(fleet.quote(cars.get(0), MONDAY, MONDAY.plusDays(3)), customer);
        otherBody = FleetFixture.bookingBody(fleet.quote(cars.get(1), MONDAY, MONDAY.plusDays(3)), customer);
    }

    @AfterEach
    void close() throws Exception {
        fleet.close();
        witness.close();
    }

    @Test
    void a_repeated_booking_is_answered_to_the_byte_and_booked_once() throws Exception {
        Answer first = fleet.api().post(BOOKINGS, body, "again").expect(201);

        Answer again = fleet.api().post(BOOKINGS, body, "again");

        assertSame(first, again);
        assertBookedOnce();
    }

    @Test
    void another_body_with_a_key_that_was_used_is_refused_and_changes_nothing() throws Exception {
        Answer first = fleet.api().post(BOOKINGS, body, "again").expect(201);

        Answer other = fleet.api().post(BOOKINGS, otherBody, "again").expect(422);

        assertEquals("idempotency-key-reused", other.json().path("code").asString());
        assertSame(first, fleet.api().post(BOOKINGS, body, "again"));
        assertBookedOnce();
    }

    @Test
    void fifty_duplicates_at_once_make_one_booking() throws Exception {
        List<Answer> answers = Crowd.released(50, client -> fleet.api().post(BOOKINGS, body, "again"));

        Answer replayed = fleet.api().post(BOOKINGS, body, "again").expect(201);
        for (Answer answer : answers) {
            if (answer.status() == 409) {
                assertEquals(
                        "idempotency-in-progress", answer.json().path("code").asString(), answer::body);
            } else {
                assertSame(replayed, answer);
            }
        }
        assertTrue(answers.stream().anyMatch(answer -> answer.status() == 201));
        assertBookedOnce();
    }

    @Test
    void a_refusal_is_repeated_to_the_byte_too() throws Exception {
        fleet.api().post(BOOKINGS, body, "winner").expect(201);
        Answer refused = fleet.api().post(BOOKINGS, body, "loser").expect(409);

        Answer again = fleet.api().post(BOOKINGS, body, "loser");

        assertEquals("availability.conflict", refused.json().path("code").asString());
        assertSame(refused, again);
        assertBookedOnce();
    }

    @Test
    void a_server_that_was_started_again_still_knows_its_answer() throws Exception {
        Answer first = fleet.api().post(BOOKINGS, body, "again").expect(201);
        fleet.close();
        fleet = FleetFixture.serving(database, data);

        Answer again = fleet.api().post(BOOKINGS, body, "again");

        assertSame(first, again);
        assertEquals(422, fleet.api().post(BOOKINGS, otherBody, "again").status());
        assertBookedOnce();
    }

    @Test
    void a_booking_without_a_key_is_refused() throws Exception {
        Answer refused = fleet.api().post(BOOKINGS, body).expect(400);

        assertEquals("idempotency-key-missing", refused.json().path("code").asString());
        assertEquals(0, witness.count("select count(*) from bookings"));
    }

    private void assertBookedOnce() throws Exception {
        assertEquals(1, witness.count("select count(*) from bookings"));
        assertEquals(1, witness.count("select count(*) from availability_claims"));
        assertEquals(1, witness.count("select count(*) from booking_events"));
        assertEquals(
                1,
                witness.count(
                        "select count(*) from outbox_events where aggregate_id in (select booking_id from bookings)"));
    }

    private static void assertSame(Answer expected, Answer actual) {
        assertEquals(expected.status(), actual.status(), actual::body);
        assertEquals(expected.body(), actual.body());
        assertEquals(told(expected), told(actual));
    }

    private static Map<String, String> told(Answer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers());
        headers.keySet().retainAll(List.of("ETag", "Location", "Content-Type", "Content-Length"));
        return headers;
    }
}
