package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.Booking;
import dev.rentwright.identity.Actor;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.integrity.Violation;
import dev.rentwright.testkit.fixture.BusyDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * What somebody with a console can do to a database whose constraints have gone: the check finds each, and nothing else. It
 * leans on no constraint, or it would see only what cannot be.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlantedViolationsTest {

    private static final String DISARMED = """
            alter table availability_claims drop constraint no_overlapping_claims;
            alter table idempotency_keys drop constraint idempotency_keys_pkey;
            alter table payments drop constraint payments_never_refund_more_than_came;
            alter table outbox_events drop constraint outbox_events_in_order;
            alter table bookings drop constraint bookings_facts_of_their_state;
            alter table ledger_postings disable trigger user;
            alter table ledger_entries disable trigger user;
            alter table booking_events disable trigger user;
            """;

    private static final DataSource DATABASE = disarmed();
    private static final JpaPorts PORTS = JpaPorts.on(DATABASE);

    private final BusyDay day = BusyDay.in(PORTS);
    private final Booking confirmed = day.confirmed();

    @BeforeEach
    void is_clean() {
        day.pass();
        assertEquals(List.of(), found());
    }

    @AfterEach
    void empty() {
        FreshStore.run(DATABASE, FreshStore.EMPTY);
    }

    @Test
    void two_claims_of_one_car_that_share_an_hour() {
        Booking other = day.confirmed();
        run(("update availability_claims set rentable_id = '%s', period = tstzrange(upper(period) - interval '1 hour',"
                        + " upper(period) + interval '5 days') where booking_id = '%s'")
                .formatted(confirmed.rentable().orElseThrow(), other.id()));

        List<String> found = found();

        assertEquals(List.of("IV-01 claim " + claim(other), "IV-02 booking " + other.id()), found);
    }

    @Test
    void two_claims_of_one_car_that_touch_or_have_died_are_none() {
        Booking other = day.confirmed();
        run(("insert into availability_claims (rentable_id, period, kind, booking_id, expires_at) select rentable_id,"
                        + " period, 'hold', gen_random_uuid(), '2026-01-01' from availability_claims where booking_id = '%s'")
                .formatted(other.id()));
        run(("insert into availability_claims (rentable_id, period, kind, booking_id) select rentable_id,"
                        + " tstzrange(upper(period), upper(period) + interval '1 hour'), 'block', gen_random_uuid()"
                        + " from availability_claims where kind = 'booked' and booking_id = '%s'")
                .formatted(other.id()));

        assertEquals(List.of(), found());
    }

    @Test
    void a_claim_that_its_place_counts_as_what_it_is_not() {
        Booking other = day.confirmed();
        run("delete from claims_at_places where claim_id = '%s'".formatted(claim(confirmed)));
        run("update claims_at_places set ends_at = ends_at + interval '1 day' where claim_id = '%s'"
                .formatted(claim(other)));

        assertEquals(
                Stream.of("IV-02 claim " + claim(confirmed), "IV-02 claim " + claim(other))
                        .sorted()
                        .toList(),
                found());
    }

    @Test
    void an_offer_that_takes_its_unit_for_what_it_is_not() {
        String car = confirmed.rentable().orElseThrow().toString();
        run("alter table rentable_locations disable trigger knows_the_unit;"
                + " update rentable_locations set sold_daily = not sold_daily where rentable_id = '" + car + "';"
                + " alter table rentable_locations enable trigger knows_the_unit");

        assertEquals(List.of("IV-02 rentable " + car), found());
    }

    @Test
    void a_state_that_was_edited() {
        run("update bookings set status = 'pending' where booking_id = '%s'".formatted(confirmed.id()));

        assertEquals(List.of("IV-02 booking " + confirmed.id(), "IV-05 booking " + confirmed.id()), found());
    }

    @Test
    void a_life_with_a_hole_and_a_life_that_began_twice() {
        Booking other = day.confirmed();
        run(("delete from outbox_events where event_id in (select event_id from booking_events where booking_id = '%s'"
                        + " and seq = 2); delete from booking_events where booking_id = '%s' and seq = 2")
                .formatted(confirmed.id(), confirmed.id()));
        run(("update booking_events set from_status = null, to_status = 'pending', type = 'created'"
                        + " where booking_id = '%s' and seq = 2")
                .formatted(other.id()));

        assertEquals(
                Stream.of("IV-05 booking " + confirmed.id(), "IV-05 booking " + other.id())
                        .sorted()
                        .toList(),
                found());
    }

    @Test
    void a_life_that_goes_on_after_its_end() {
        Booking ended = day.returned();
        FreshStore.run(DATABASE, """
                update bookings set status = 'confirmed', event_count = event_count + 1 where booking_id = '%1$s';
                insert into booking_events (booking_id, seq, event_id, type, from_status, to_status, actor, occurred_at, data)
                select booking_id, event_count, gen_random_uuid(), 'confirmed', 'checked_out', 'confirmed', 'x', now(), '{}'
                from bookings where booking_id = '%1$s';
                insert into outbox_events (event_id, aggregate_type, aggregate_id, aggregate_seq, type, data, occurred_at)
                select event_id, 'booking', booking_id, seq, type, data, occurred_at from booking_events
                where booking_id = '%1$s' and actor = 'x';
                update availability_claims c set period = tstzrange(b.start_at, b.end_at) from bookings b
                where b.booking_id = c.booking_id and b.booking_id = '%1$s';
                """.formatted(ended.id()));

        assertEquals(List.of("IV-05 booking " + ended.id()), found());
    }

    @Test
    void an_entry_that_does_not_balance() {
        String entry = FreshStore.rows(
                        DATABASE,
                        "select entry_id from ledger_entries where kind = 'invoice' and booking_id = '" + confirmed.id()
                                + "'",
                        row -> row.getString(1))
                .get(0);
        run("update ledger_postings set amount = amount + 0.01 where entry_id = '%s' and line = 1".formatted(entry));

        assertEquals(List.of("IV-06 ledger-entry " + entry), found());
    }

    @Test
    void a_posting_that_says_another_amount_than_the_payment() {
        String payment = payment();
        run(("update ledger_postings p set amount = amount * 2 from ledger_entries e where e.entry_id = p.entry_id"
                        + " and e.event_id = '%s'")
                .formatted(payment));

        assertEquals(List.of("IV-10 payment " + payment), found());
    }

    @Test
    void a_payment_that_gives_back_more_than_came() {
        String payment = payment();
        run("update payments set refund_amount = captured_amount + 1 where payment_id = '%s'".formatted(payment));

        assertEquals(List.of("IV-07 payment " + payment, "IV-09 payment " + payment), found());
    }

    @Test
    void a_key_with_two_answers() {
        String twice = "insert into idempotency_keys (caller, operation, key, request_hash, response_status,"
                + " response_headers, response_body, created_at, expires_at) values ('staff:desk', 'POST /quotes', 'k', 'h', 201, '', '{}',"
                + " now(), '2099-01-01');";
        FreshStore.run(DATABASE, twice + twice);

        assertEquals(List.of("IV-19 idempotency-key staff:desk POST /quotes k"), found());
    }

    @Test
    void a_timer_of_a_booking_that_has_ended_and_one_that_took_effect_twice() {
        Booking ended = day.requested();
        Booking twice = day.requested();
        day.later(Duration.ofHours(1));
        run("update bookings set timer_at = '2026-07-01' where booking_id = '%s'".formatted(ended.id()));
        FreshStore.run(DATABASE, """
                update bookings set event_count = 4 where booking_id = '%1$s';
                update outbox_events set aggregate_seq = 4 where aggregate_id = '%1$s' and aggregate_seq = 3;
                update booking_events set seq = 4 where booking_id = '%1$s' and seq = 3;
                insert into booking_events (booking_id, seq, event_id, type, from_status, to_status, actor, occurred_at, data)
                select booking_id, 3, gen_random_uuid(), type, from_status, to_status, actor, occurred_at, data
                from booking_events where booking_id = '%1$s' and seq = 2;
                insert into outbox_events (event_id, aggregate_type, aggregate_id, aggregate_seq, type, data, occurred_at)
                select event_id, 'booking', booking_id, seq, type, data, occurred_at from booking_events
                where booking_id = '%1$s' and seq = 3;
                """.formatted(twice.id()));

        assertEquals(
                Stream.of("IV-20 booking " + ended.id(), "IV-20 booking " + twice.id())
                        .sorted()
                        .toList(),
                found());
    }

    @Test
    void that_the_guards_are_gone() {
        assertEquals(
                List.of(
                        "constraint no_overlapping_claims",
                        "trigger append_only on booking_events",
                        "trigger append_only on ledger_entries",
                        "trigger append_only on ledger_postings",
                        "trigger balanced on ledger_entries",
                        "trigger balanced on ledger_postings",
                        "trigger never_emptied on booking_events",
                        "trigger never_emptied on ledger_entries",
                        "trigger never_emptied on ledger_postings"),
                guards());
    }

    @Test
    void a_function_that_locks_no_more() {
        String sound = FreshStore.rows(
                        DATABASE, "select pg_get_functiondef('place_claim_and_tell'::regproc)", row -> row.getString(1))
                .get(0);
        FreshStore.run(DATABASE, sound.replace(" for no key update", ""));
        try {
            assertTrue(guards().contains("function place_claim_and_tell"), () -> guards().toString());
        } finally {
            FreshStore.run(DATABASE, sound);
        }
    }

    private List<String> guards() {
        return all().stream()
                .filter(one -> one.invariant() == Invariant.GUARDS_STAND)
                .map(one -> one.kind() + " " + one.id())
                .toList();
    }

    /** The guards are gone in all of these tests, and the first says so. */
    private List<String> found() {
        return all().stream()
                .filter(one -> one.invariant() != Invariant.GUARDS_STAND)
                .map(one -> one.invariant().id() + " " + one.kind() + " " + one.id())
                .toList();
    }

    private List<Violation> all() {
        List<Violation> all = new ArrayList<>();
        day.engine()
                .integrity()
                .checkIntegrity()
                .check(CheckIntegrity.Command.all(Actor.system("maintenance")), all::add);
        return all;
    }

    private String payment() {
        return PORTS.payments().of(confirmed.payable()).get(0).id().toString();
    }

    private static String claim(Booking booking) {
        return PORTS.claims().of(booking.claimReference()).orElseThrow().id().toString();
    }

    private static void run(String sql) {
        FreshStore.run(DATABASE, sql);
    }

    private static DataSource disarmed() {
        DataSource database = FreshStore.migrated();
        FreshStore.run(database, DISARMED);
        return database;
    }
}
