package dev.rentwright.jobs.dbscheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.BookingId;
import dev.rentwright.host.DueWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Three servers on one PostgreSQL: whatever they do to each other, each timer takes effect once (IV-20, DR-14). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeveralServersTest {

    private static final Duration HOLD_AND_MORE = Duration.ofMinutes(16);
    private static final String NOT_ONCE = """
            select count(*) from bookings b where b.status <> 'cancelled'
               or (select count(*) from booking_events e where e.booking_id = b.booking_id and e.type = 'hold_expired') <> 1
               or (select count(*) from booking_events e where e.booking_id = b.booking_id and e.type = 'cancelled') <> 1
               or (select count(*) from booking_events e where e.booking_id = b.booking_id) <> 3
               or (select count(*) from outbox_events o where o.aggregate_id = b.booking_id) <> 3""";

    private final HandClock clock = new HandClock("2030-06-01T08:00:00Z");

    @Test
    void of_a_thousand_holds_that_have_expired_each_ends_once_though_a_server_is_killed_in_the_middle() {
        int holds = 1_000;
        AtomicInteger events = new AtomicInteger();
        AtomicBoolean armed = new AtomicBoolean();
        try (Database database = new Database();
                Servers servers = new Servers(database, clock, server -> {
                    if (armed.get() && events.incrementAndGet() == 701) {
                        server.kill(database);
                    }
                })) {
            new Fleet(servers.first().engine(), 50).books(holds);
            clock.pass(HOLD_AND_MORE);
            armed.set(true);

            servers.work(() -> database.count("select count(*) from bookings where status = 'pending'") == 0);

            assertEquals(holds, database.count("select count(*) from bookings"));
            assertEquals(0, database.count(NOT_ONCE));
            assertEquals(0, database.count("select count(*) from availability_claims"));
            assertEquals(1, servers.all().filter(one -> one.killed.get()).count());
            assertTrue(servers.all().filter(one -> one.done.get() > 0).count() > 1, "another server has taken over");
            assertEquals(0, database.count("select count(*) from scheduled_tasks where picked"), "no lease is left");
        }
    }

    @Test
    void the_same_items_on_three_servers_at_once_and_again_three_days_later_take_effect_once() {
        int holds = 150;
        int confirmed = 50;
        try (Database database = new Database();
                Servers servers = new Servers(database, clock, server -> {})) {
            Fleet fleet = new Fleet(servers.first().engine(), 50);
            fleet.books(holds);
            fleet.booksAndPays(holds, confirmed);
            clock.pass(Duration.ofDays(70));
            List<List<DueWork.Item>> seen =
                    servers.all().map(one -> timers(one).due(holds + confirmed)).toList();
            assertEquals(List.of(200, 200, 200), seen.stream().map(List::size).toList());

            List<Integer> failures = Together.run(3, number -> new Failures(seen.get(number)).count());

            assertEquals(List.of(0, 0, 0), failures);
            assertEquals(holds, database.count("select count(*) from bookings where status = 'cancelled'"));
            assertEquals(confirmed, database.count("select count(*) from bookings where status = 'no_show'"));
            assertEquals(0, database.count("""
                    select count(*) from bookings b where (select count(*) from booking_events e
                        where e.booking_id = b.booking_id and e.type in ('cancelled', 'no_show')) <> 1"""));
            assertEquals(confirmed, database.count("""
                    select count(*) from ledger_entries e join booking_events b using (event_id)
                    where b.type = 'no_show' and e.kind = 'credit_note'"""));
            assertEquals(0, database.count("select count(*) from availability_claims"));

            String books = database.books();
            clock.pass(Duration.ofDays(3));
            Together.run(3, number -> new Failures(seen.get(number)).count());
            servers.all().forEach(one -> one.engine().bookings().runDueWork().run());

            assertEquals(books, database.books());
        }
    }

    @Test
    void an_item_whose_booking_has_been_paid_since_it_was_seen_changes_nothing() {
        try (Database database = new Database();
                Servers servers = new Servers(database, clock, server -> {})) {
            Fleet fleet = new Fleet(servers.first().engine(), 1);
            BookingId late = fleet.book(0).id();
            clock.pass(HOLD_AND_MORE);
            List<DueWork.Item> seen = timers(servers.first()).due(10);
            fleet.pays(late);
            String books = database.books();

            assertEquals(1, seen.size());
            seen.get(0).deed().run();

            assertEquals("confirmed", database.text("select status from bookings"));
            assertEquals(books, database.books());
        }
    }

    @Test
    void who_is_closed_finishes_what_runs_and_begins_nothing_else() {
        try (Database database = new Database();
                Servers servers = new Servers(database, clock, server -> pause(20))) {
            new Fleet(servers.first().engine(), 50).books(100);
            clock.pass(HOLD_AND_MORE);
            Jobs jobs = servers.first().jobs();
            waitUntil(() -> servers.first().done.get() > 3);
            Instant began = Instant.now();

            jobs.close();

            assertTrue(Duration.between(began, Instant.now()).toSeconds() < 4, "closing does not wait for the rest");
            long cancelled = database.count("select count(*) from bookings where status = 'cancelled'");
            assertEquals(servers.first().done.get(), cancelled, "nothing is left half done");
            assertNotEquals(100, cancelled);
            assertEquals(0, database.count("select count(*) from scheduled_tasks where picked"));
            pause(1_500);
            assertEquals(cancelled, database.count("select count(*) from bookings where status = 'cancelled'"));
        }
    }

    @Test
    void what_has_come_in_is_looked_at_at_once() {
        try (Database database = new Database();
                Servers servers = new Servers(database, clock, server -> {})) {
            new Fleet(servers.first().engine(), 1).books(1);
            try (Jobs jobs = Jobs.on(servers.first().source())
                    .doing(servers.first().engine().dueWork())
                    .every(Duration.ofMinutes(10))
                    .start()) {
                waitUntil(() -> database.count("select count(*) from scheduled_tasks where last_success is not null")
                        == servers.first().engine().dueWork().size());
                clock.pass(HOLD_AND_MORE);

                jobs.wake("booking-timers");

                waitUntil(() -> database.count("select count(*) from bookings where status = 'cancelled'") == 1);
            }
        }
    }

    private static DueWork timers(Server server) {
        return server.engine().dueWork().stream()
                .filter(work -> work.name().equals("booking-timers"))
                .findFirst()
                .orElseThrow();
    }

    /** Does items as a server does that believes it has the turn. */
    private record Failures(List<DueWork.Item> items) {
        int count() {
            return IntStream.range(0, items.size())
                    .map(number -> failed(items.get(number)) ? 1 : 0)
                    .sum();
        }

        private static boolean failed(DueWork.Item item) {
            try {
                item.deed().run();
                return false;
            } catch (RuntimeException failure) {
                return true;
            }
        }
    }

    static void waitUntil(java.util.function.BooleanSupplier reached) {
        Instant end = Instant.now().plusSeconds(600);
        while (!reached.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it never came about");
            pause(50);
        }
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }
}
