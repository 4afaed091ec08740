package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.integrity.CheckIntegrity;
import dev.rentwright.integrity.Invariant;
import dev.rentwright.persistence.jpa.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stays when everything goes wrong (D4): programs that book are killed, the server's processes are ended under them, and
 * the server is stopped at once in the middle. Every key is used by several programs. Afterwards there must be no overlap, no
 * event lost on its way, one booking per key, and whatever was answered must be there.
 *
 * <p>Options: {@code attempts=100000 programs=3 threads=4 cars=400 terminate=1 kill=60}; the last two say after how many half
 * seconds another backend or program goes.
 */
public final class BookingSafetyBench {

    private static final String TERMINATE = """
            select count(pg_terminate_backend(pid)) from (
                select pid from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and application_name like 'client%'
                order by random() limit 1) as victim
            """;
    private static final Map<String, String> QUESTIONS = Map.of(
            "bookings without an event",
            "select count(*) from bookings b where (select count(*) from booking_events e"
                    + " where e.booking_id = b.booking_id) <> b.event_count",
            "events lost on their way out",
            "select count(*) from booking_events e full join outbox_events o on o.event_id = e.event_id"
                    + " where e.event_id is null or o.event_id is null or o.data <> e.data",
            "bookings without a claim, and claims without a booking",
            "select count(*) from bookings b full join availability_claims c on c.booking_id = b.booking_id"
                    + " where b.booking_id is null or c.claim_id is null",
            "keys without a booking, and bookings without a key",
            "select count(*) from bookings b full join idempotency_keys k on k.response_body = b.booking_id::text"
                    + " where b.booking_id is null or k.key is null",
            "keys of one booking",
            "select count(*) - count(distinct response_body) from idempotency_keys");

    private final BenchServer server;
    private final Town town;
    private final List<SafetyClient.Running> clients = new ArrayList<>();
    private long terminated;
    private long killed;

    private BookingSafetyBench(BenchServer server, Town town) {
        this.server = server;
        this.town = town;
    }

    /** Runs what the options say. Ends with status 1 when something was lost. */
    @SuppressWarnings("SystemOut") // what it is for
    public static void main(String... words) throws IOException, InterruptedException {
        Options options = Options.of(words);
        try (BenchServer server = new BenchServer();
                Town town = Town.of(options.number("cars", 400), 4, server)) {
            BookingSafetyBench bench = new BookingSafetyBench(server, town);
            bench.storm(options);
            if (!bench.isSound()) {
                System.exit(1);
            }
        }
    }

    @SuppressWarnings("SystemOut") // what it is for
    private void storm(Options options) throws IOException, InterruptedException {
        int programs = options.number("programs", 3);
        int attempts = options.number("attempts", 100_000);
        Path folder = Files.createTempDirectory("rentwright-safety-");
        for (int number = 0; number < programs; number++) {
            clients.add(SafetyClient.start(
                    new SafetyClient.Share(number, programs, attempts, options.number("threads", 4)), town, folder));
        }
        boolean crashed = false;
        for (int tick = 1; clients.stream().anyMatch(client -> !client.isDone()); tick++) {
            Thread.sleep(500);
            if (tick % options.number("terminate", 1) == 0) {
                terminated += Sql.number(town.dataSource(), TERMINATE);
            }
            int kill = options.number("kill", 60);
            if (tick % kill == 0) {
                killed += clients.get(tick / kill % programs).killAndStartAgain();
            }
            if (!crashed && progress() > attempts / 2) {
                server.crash();
                crashed = true;
            }
            for (SafetyClient.Running client : clients) {
                client.startAgainIfItFell();
            }
        }
        System.out.printf(
                "# attempts answered %d of %d, backends ended %d, programs killed %d, servers stopped at once %d%n",
                progress(), attempts, terminated, killed, crashed ? 1 : 0);
    }

    private long progress() throws IOException {
        long progress = 0;
        for (SafetyClient.Running client : clients) {
            progress += client.progress();
        }
        return progress;
    }

    @SuppressWarnings("SystemOut") // what it is for
    private boolean isSound() throws IOException {
        long bad = report("overlaps", Sql.overlaps(town.dataSource()));
        for (Map.Entry<String, String> question : QUESTIONS.entrySet()) {
            bad += report(question.getKey(), Sql.number(town.dataSource(), question.getValue()));
        }
        bad += report("answers that were given and are not there", forgotten());
        List<String> broken = new ArrayList<>();
        town.rent()
                .integrity()
                .checkIntegrity()
                .check(
                        new CheckIntegrity.Command(Town.DESK, EnumSet.allOf(Invariant.class), 100),
                        violation -> broken.add(violation.toString()));
        bad += report("violated invariants", broken.size());
        broken.stream().limit(3).forEach(System.out::println);
        System.out.printf("# bookings %d%n", Sql.number(town.dataSource(), "select count(*) from bookings"));
        return bad == 0;
    }

    private long forgotten() throws IOException {
        Map<String, String> kept = new HashMap<>();
        Sql.rows(
                town.dataSource(),
                "select key, response_body from idempotency_keys",
                row -> kept.put(row.getString(1), row.getString(2) == null ? "" : row.getString(2)) == null);
        long forgotten = 0;
        for (SafetyClient.Running client : clients) {
            for (SafetyClient.Line line : client.answers()) {
                forgotten += line.isBooked() && !line.booking().equals(kept.get(line.key())) ? 1 : 0;
            }
        }
        return forgotten;
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static long report(String what, long number) {
        System.out.printf("%-56s %d%n", what, number);
        return number;
    }
}
