package dev.rentwright.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.identity.Actor;
import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.persistence.jpa.JpaPorts;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Looks at what a storm has left: in plain SQL, at the provider, in the log of the database, and by the integrity check. */
final class Aftermath implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Storm storm;
    private final Witness witness;
    private final long logBefore;
    private final long deadlocksBefore;

    /** Begins to watch before it blows. */
    Aftermath(Storm storm) throws SQLException, IOException {
        this.storm = storm;
        this.witness = new Witness(storm.database());
        this.logBefore = Files.size(log());
        this.deadlocksBefore = deadlocksCounted();
    }

    Witness witness() {
        return witness;
    }

    /** What one of the two books of money says. */
    record Money(long captured, long refunded) {
        long kept() {
            return captured - refunded;
        }
    }

    /** Waits until every hold has ended, every message has arrived and everything promised to customers has been paid. */
    void settle() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        long left = open();
        for (long least = left; left > 0; left = open()) {
            if (left < least) {
                least = left;
                end = Instant.now().plus(PATIENCE);
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it never settled: " + witness.text("""
                        select jsonb_build_object(
                            'held', (select count(*) from bookings where status in ('pending', 'approved')
                                     and rental_mode = 'daily'),
                            'steps', (select count(*) from payments where next_step_at <= ?),
                            'refunds', (select count(*) from payments where purpose = 'refund'
                                        and status in ('initiated', 'authorized')),
                            'news', (select jsonb_object_agg(state, count) from (
                                     select state, count(*) from webhook_events group by state) states))""", now()));
            }
            provider("POST", "/v1/test/webhooks/flush");
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private long open() throws Exception {
        long underway = 0;
        for (JsonNode notice : provider("GET", "/v1/test/webhooks").path("data")) {
            String state = notice.path("state").asString();
            underway += state.equals("pending") || state.equals("held") ? 1 : 0;
        }
        return underway
                + witness.count("select count(*) from webhook_events where state = 'waiting'")
                + witness.count(
                        "select count(*) from bookings where timer_at <= ? and status in ('pending', 'approved')",
                        now())
                + witness.count(
                        "select count(*) from bookings where status in ('pending', 'approved') and rental_mode = 'daily'")
                + witness.count("select count(*) from payments where next_step_at <= ?", now())
                + witness.count(
                        "select count(*) from payments where purpose = 'refund' and status in ('initiated', 'authorized')");
    }

    private java.time.OffsetDateTime now() {
        return storm.clock().instant().atOffset(ZoneOffset.UTC);
    }

    /** Every violation that the integrity check finds, as one would read it. */
    List<String> violations() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(storm.database());
        config.setMaximumPoolSize(2);
        List<String> found = new ArrayList<>();
        try (HikariDataSource source = new HikariDataSource(config);
                JpaPorts ports = JpaPorts.on(source)) {
            Rentwright.on(ports)
                    .clock(storm.clock())
                    .open()
                    .integrity()
                    .checkIntegrity()
                    .check(
                            CheckIntegrity.Command.all(Actor.system("storm")),
                            violation -> found.add(violation.invariant().id() + " " + violation.kind() + " "
                                    + violation.id() + " " + violation.finding()));
        }
        return found;
    }

    /** Pairs of bookings that have been confirmed and are given the same thing at the same time. */
    long confirmedTwice() throws SQLException {
        return witness.count("""
                select count(*) from bookings one
                join bookings other on one.rentable_id = other.rentable_id and one.booking_id < other.booking_id
                 and tstzrange(one.start_at, one.end_at) && tstzrange(other.start_at, other.end_at)
                where one.status in ('confirmed', 'checked_in') and other.status in ('confirmed', 'checked_in')""");
    }

    /** Categories of which at some instant more is promised or held than there are units. */
    long overbookedCategories() throws SQLException {
        return witness.count("""
                with promised as (
                    select b.category_id, b.start_at, b.end_at from bookings b
                    where b.status in ('confirmed', 'checked_in', 'approved')
                       or exists (select from availability_claims c where c.booking_id = b.booking_id)),
                peaks as (
                    select at.category_id, max((
                        select count(*) from promised p
                        where p.category_id = at.category_id and p.start_at <= at.start_at and p.end_at > at.start_at))
                        as peak
                    from promised at group by at.category_id)
                select count(*) from peaks
                where peak > (select count(*) from rentables r where r.category_id = peaks.category_id)""");
    }

    /** Bookings whose events do not lead, step by step along the table, to the state that they are in. */
    long unreachable() throws SQLException {
        Set<String> moves = new HashSet<>();
        for (BookingTransitions.Move move : BookingTransitions.moves()) {
            moves.add(move.from()
                            .map(from -> from.name().toLowerCase(java.util.Locale.ROOT))
                            .orElse("") + ">" + move.to().name().toLowerCase(java.util.Locale.ROOT));
        }
        return witness.count("""
                with steps as (
                    select booking_id, seq, from_status, to_status,
                           lag(to_status) over life as before,
                           lead(seq) over life is null as last
                    from booking_events window life as (partition by booking_id order by seq))
                select count(*) from bookings b
                where not exists (select from steps s where s.booking_id = b.booking_id and s.last and s.to_status = b.status)
                   or exists (select from steps s where s.booking_id = b.booking_id and (
                        s.before is distinct from s.from_status
                        or s.from_status is distinct from s.to_status
                           and not coalesce(s.from_status, '') || '>' || s.to_status = any (string_to_array(?, ','))))""", String.join(",", moves));
    }

    /** How many bookings of each mode were confirmed at some time, on one line. */
    String confirmed() throws SQLException {
        return witness.text("""
                select coalesce(jsonb_object_agg(rental_mode, count), '{}') from (
                    select rental_mode, count(distinct booking_id) from booking_events
                    join bookings using (booking_id) where type = 'confirmed' group by rental_mode) modes""");
    }

    /** Deadlocks that the database has counted since it was looked at first. */
    long deadlocks() throws SQLException, IOException {
        byte[] log = Files.readAllBytes(log());
        String since = new String(log, (int) logBefore, (int) (log.length - logBefore), StandardCharsets.UTF_8);
        long told =
                since.lines().filter(line -> line.contains("deadlock detected")).count();
        return Math.max(told, deadlocksCounted() - deadlocksBefore);
    }

    /** Kinds of errors in the database's log since then, with their numbers. */
    Map<String, Integer> errorsInTheLog() throws SQLException, IOException {
        byte[] log = Files.readAllBytes(log());
        Map<String, Integer> errors = new TreeMap<>();
        new String(log, (int) logBefore, (int) (log.length - logBefore), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("ERROR:"))
                .map(line -> line.substring(line.indexOf("ERROR:")).replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "..."))
                .forEach(line -> errors.merge(line, 1, Integer::sum));
        return errors;
    }

    private long deadlocksCounted() throws SQLException {
        return witness.count("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private Path log() throws SQLException {
        return Path.of(witness.text("select setting from pg_settings where name = 'data_directory'"))
                .resolveSibling("postgres.log");
    }

    /** By the ledger: what came through the provider, and what went back, in minor units. */
    Money ledger() throws SQLException {
        String postings = """
                select coalesce(sum(abs(p.amount)) * 100, 0)::bigint from ledger_postings p
                join ledger_entries e using (entry_id)
                where p.account = 'psp_clearing' and sign(p.amount) = %d""";
        return new Money(witness.count(postings.formatted(1)), witness.count(postings.formatted(-1)));
    }

    /** By the provider's own book. */
    Money provider() throws Exception {
        long captured = 0;
        long refunded = 0;
        for (Money one : byIntent().values()) {
            captured += one.captured();
            refunded += one.refunded();
        }
        return new Money(captured, refunded);
    }

    /** Intents, each with all tries to pay it, of which the provider's book and ours do not say the same. */
    List<String> disagreements() throws Exception {
        Map<String, Money> book = byIntent();
        List<String> wrong = new ArrayList<>();
        String ours = witness.text("""
                select coalesce(jsonb_agg(jsonb_build_object(
                    'intent', intent, 'captured', captured, 'refunded', refunded)), '[]')
                from (
                    select provider_payment_id as intent, (sum(captured_amount) * 100)::bigint as captured,
                           (sum(refund_amount) * 100)::bigint as refunded
                    from payments where parent_payment_id is null and provider_payment_id is not null
                    group by provider_payment_id) tries""");
        for (JsonNode payment : JsonMapper.shared().readTree(ours)) {
            Money kept = new Money(
                    payment.path("captured").asLong(), payment.path("refunded").asLong());
            Money theirs = book.remove(payment.path("intent").asString());
            if (!kept.equals(theirs == null ? new Money(0, 0) : theirs)) {
                wrong.add(payment + " but the provider says " + theirs);
            }
        }
        book.forEach((intent, money) -> wrong.add("nobody knows " + intent + " of the provider with " + money));
        return wrong;
    }

    private Map<String, Money> byIntent() throws Exception {
        Map<String, Money> book = new HashMap<>();
        for (JsonNode movement : provider("GET", "/v1/test/book").path("movements")) {
            long amount = movement.path("amount").asLong();
            Money one = switch (movement.path("kind").asString()) {
                case "capture" -> new Money(amount, 0);
                case "refund" -> new Money(0, amount);
                default -> new Money(0, 0);
            };
            book.merge(
                    movement.path("intent").asString(),
                    one,
                    (sum, more) -> new Money(sum.captured() + more.captured(), sum.refunded() + more.refunded()));
        }
        return book;
    }

    private JsonNode provider(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(storm.provider().resolve(path))
                .header("Authorization", "Bearer " + storm.providersKey())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }

    @Override
    public void close() throws SQLException {
        witness.close();
    }
}
