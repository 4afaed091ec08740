package dev.rentwright.server;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import dev.rentwright.server.Api.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two hundred clients want the same twenty cars in the same weeks. In each week they ask for three periods that all share
 * the Wednesday, so that of a car and a week one booking can stand, and one must.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StormTest {

    private static final int CLIENTS = 200;
    private static final int CARS = 20;
    private static final int SPARE = 3;
    private static final int WEEKS = 5;
    private static final int SHIFTS = 3;
    private static final int ATTEMPTS = 10;
    private static final LocalDateTime MONDAY = LocalDateTime.parse("2030-07-01T10:00");

    private final String database = ThrowawayPostgres.freshDatabase();

    @TempDir
    private Path data;

    /** A try, and what came of it. */
    private record Attempt(String car, int week, Answer answer) {
        List<String> alternatives() {
            return answer.json()
                    .path("alternatives")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }
    }

    /** What a client asks for: a car in a week, by a quote that was made before. */
    private record Wish(String car, int week, String quote) {}

    @Test
    void of_two_hundred_clients_after_the_same_cars_one_wins_each_and_the_others_hear_what_is_free() throws Exception {
        try (FleetFixture fleet = FleetFixture.opened(database, data);
                Witness witness = new Witness(database)) {
            List<String> cars = fleet.cars(1000, CARS);
            List<String> spare = fleet.cars(2000, SPARE);
            List<String> customers = Crowd.each(CLIENTS, 8, fleet::customer);
            List<Wish> wishes = wishes(fleet, cars);

            List<Attempt> attempts = Crowd.released(
                            CLIENTS,
                            client -> IntStream.range(0, ATTEMPTS)
                                    .mapToObj(turn ->
                                            attempt(fleet, wish(wishes, client, turn), customers.get(client), turn))
                                    .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();

            assertEquals(CLIENTS * ATTEMPTS, attempts.size());
            assertOneWinnerEach(attempts);
            attempts.stream().filter(StormTest::lost).forEach(StormTest::assertReasonAndAlternative);
            assertBooks(witness, attempts);
            assertAlternativesAreFree(fleet, witness, wishes, spare, customers.get(0));
            assertEquals(0, witness.overlaps());
        }
    }

    @Test
    void without_the_constraint_and_the_lock_the_same_witness_finds_overlaps() throws Exception {
        try (FleetFixture fleet = FleetFixture.opened(database, data);
                Witness witness = new Witness(database)) {
            String car = fleet.cars(1000, 1).get(0);
            String quote = fleet.quote(car, MONDAY, MONDAY.plusDays(3));
            int clients = 16;
            List<String> customers = Crowd.each(clients, 4, fleet::customer);
            disarm(witness);

            List<Answer> answers =
                    Crowd.released(clients, client -> fleet.book(quote, customers.get(client), "disarmed-" + client));

            assertTrue(answers.stream().filter(answer -> answer.status() == 201).count() > 1);
            assertNotEquals(0, witness.overlaps());
        }
    }

    /** Takes the constraint and the lock away; the pause makes sure that somebody comes between the look and the deed. */
    private static void disarm(Witness witness) throws Exception {
        disarm(witness, "place_claim_and_tell");
        disarm(witness, "place_plainly");
        witness.change("alter table availability_claims drop constraint no_overlapping_claims");
    }

    private static void disarm(Witness witness, String function) throws Exception {
        String armed = witness.text("select pg_get_functiondef('" + function + "'::regproc)");
        String unlocked = armed.replace(" for no key update", "");
        String slow = unlocked.replace(
                "insert into availability_claims", "perform pg_sleep(0.5); insert into availability_claims");
        assertNotEquals(armed, unlocked);
        assertNotEquals(unlocked, slow);
        witness.change(slow);
    }

    private static List<Wish> wishes(FleetFixture fleet, List<String> cars) throws Exception {
        return Crowd.each(CARS * WEEKS * SHIFTS, 8, number -> {
            String car = cars.get(number % CARS);
            int week = number / CARS % WEEKS;
            int shift = number / CARS / WEEKS;
            LocalDateTime pickup = MONDAY.plusWeeks(week).plusDays(shift);
            return new Wish(car, week, fleet.quote(car, pickup, pickup.plusDays(3)));
        });
    }

    /** In every turn each car is wanted by ten clients in the same week, in shifts that differ. */
    private static Wish wish(List<Wish> wishes, int client, int turn) {
        int car = (client + turn) % CARS;
        int week = turn % WEEKS;
        int shift = (client / CARS + turn) % SHIFTS;
        return wishes.get(car + CARS * (week + WEEKS * shift));
    }

    private static Attempt attempt(FleetFixture fleet, Wish wish, String customer, int turn) {
        return new Attempt(
                wish.car(), wish.week(), fleet.book(wish.quote(), customer, "storm-" + customer + "-" + turn));
    }

    private static boolean lost(Attempt attempt) {
        return attempt.answer().status() != 201;
    }

    private static void assertOneWinnerEach(List<Attempt> attempts) {
        assertEquals(
                Map.of(201, CARS * WEEKS, 409, CLIENTS * ATTEMPTS - CARS * WEEKS),
                attempts.stream()
                        .collect(groupingBy(
                                attempt -> attempt.answer().status(),
                                java.util.stream.Collectors.summingInt(attempt -> 1))));
        attempts.stream()
                .collect(groupingBy(attempt -> attempt.car() + " in week " + attempt.week()))
                .forEach((contested, tries) -> assertEquals(
                        1, tries.stream().filter(attempt -> !lost(attempt)).count(), contested));
    }

    private static void assertReasonAndAlternative(Attempt attempt) {
        Answer answer = attempt.answer();
        JsonNode problem = answer.json();
        assertEquals("availability.conflict", problem.path("code").asString(), answer::body);
        assertEquals("hold", problem.path("claimKind").asString(), answer::body);
        Instant start = Instant.parse(problem.path("start").asString());
        assertTrue(start.isBefore(Instant.parse(problem.path("end").asString())), answer::body);
        assertFalse(attempt.alternatives().isEmpty(), answer::body);
        assertFalse(attempt.alternatives().contains(attempt.car()), answer::body);
    }

    /** What the answers said is what was written: bookings, claims, their events, and the answers that are remembered. */
    private static void assertBooks(Witness witness, List<Attempt> attempts) throws Exception {
        long won = attempts.stream().filter(attempt -> !lost(attempt)).count();
        assertEquals(0, witness.overlaps());
        assertEquals(won, witness.count("select count(*) from bookings"));
        assertEquals(won, witness.count("""
                        select count(*) from bookings b join availability_claims c using (booking_id, rentable_id)
                        where c.kind = 'hold' and c.period @> tstzrange(b.start_at, b.end_at)"""));
        assertEquals(won, witness.count("select count(*) from availability_claims"));
        assertEquals(
                won, witness.count("select count(distinct (rentable_id, date_trunc('week', start_at))) from bookings"));
        for (Attempt attempt : attempts) {
            if (!lost(attempt)) {
                UUID booking =
                        UUID.fromString(attempt.answer().json().path("id").asString());
                assertEquals(
                        attempt.car(), witness.text("select rentable_id from bookings where booking_id = ?", booking));
            }
        }
        assertEquals(0, witness.count("""
                        select count(*) from bookings b
                        where (select count(*) from booking_events e where e.booking_id = b.booking_id) <> 1
                           or (select count(*) from booking_events e
                               where e.booking_id = b.booking_id and e.type = 'created') <> 1
                           or (select count(*) from outbox_events o where o.aggregate_id = b.booking_id) <> 1"""));
        assertEquals(
                won,
                witness.count(
                        "select count(*) from outbox_events where aggregate_id in (select booking_id from bookings)"));
        for (int status : List.of(201, 409)) {
            assertEquals(
                    attempts.stream()
                            .filter(attempt -> attempt.answer().status() == status)
                            .count(),
                    witness.count(
                            "select count(*) from idempotency_keys where key like 'storm-%' and response_status = ?",
                            status));
        }
    }

    /** In the calm after it: who comes too late is offered cars that are free by the tables, and gets the first of them. */
    private static void assertAlternativesAreFree(
            FleetFixture fleet, Witness witness, List<Wish> wishes, List<String> spare, String customer)
            throws Exception {
        List<String> seen = new ArrayList<>();
        for (Wish wish : wishes.subList(0, CARS * WEEKS)) {
            Attempt late =
                    new Attempt(wish.car(), wish.week(), fleet.book(wish.quote(), customer, "late-" + wish.quote()));
            assertEquals(409, late.answer().status(), late.answer()::body);
            assertReasonAndAlternative(late);
            for (String car : late.alternatives()) {
                assertEquals(0, witness.count("""
                                select count(*) from availability_claims c
                                join quotes q on c.period && tstzrange(q.start_at, q.end_at)
                                where c.rentable_id = ? and q.quote_id = ?""", UUID.fromString(car), UUID.fromString(wish.quote())), car);
                seen.add(car);
            }
        }
        assertTrue(spare.containsAll(seen), "only spare cars are free");
        String offered = seen.get(0);
        fleet.book(fleet.quote(offered, MONDAY, MONDAY.plusDays(3)), customer, "alternative")
                .expect(201);
    }
}
