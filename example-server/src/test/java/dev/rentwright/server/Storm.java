package dev.rentwright.server;

import dev.rentwright.payment.sandbox.SandboxConfig;
import dev.rentwright.payment.sandbox.SandboxServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Two servers, each a process, on one PostgreSQL and with one payment provider, and a town that is let through them. Holds
 * last a few seconds, so that many of them expire while it blows. Closing ends it all.
 */
final class Storm implements AutoCloseable {

    /** What the servers think the time is when the storm breaks. */
    private static final Instant START = Instant.parse("2030-06-01T08:00:00Z");

    private static final String API_KEY = "sk_test_storm";
    private static final String SIGNING = "whsec_test_storm";
    private static final Duration LATE = Duration.ofSeconds(1);
    private static final Duration TURN_OF_WEBHOOKS = Duration.ofMillis(150);
    private static final int FEW = 8;

    /** This part of all attempts wakes the servers. */
    private static final int WAKING = 10;

    private static final Duration LONGEST = Duration.ofHours(2);

    private final Deque<Runnable> parts = new ArrayDeque<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final String database;
    private final Duration ahead;
    private final SandboxServer sandbox;
    private final List<ServerProcess> processes;
    private final List<URI> urls;
    private final StormTown town;

    private Storm(String database, Path data, Size size, Duration hold) throws Exception {
        this.database = database;
        this.ahead = Duration.between(Instant.now(), START);
        this.sandbox = SandboxServer.start(
                SandboxConfig.with(API_KEY, SIGNING).clock(clock()).lateBy(LATE).build());
        parts.push(sandbox::close);
        this.processes = List.of(server(data.resolve("one"), hold), server(data.resolve("two"), hold));
        this.urls = processes.stream().map(ServerProcess::url).toList();
        Thread postman = new Thread(this::takeTurns, "storm-postman");
        postman.setDaemon(true);
        postman.start();
        this.town = StormTown.founded(new Api(urls.get(0)), size.cars(), size.rooms(), size.homes(), size.customers());
    }

    /** How much there is to let, and to how many. */
    record Size(int cars, int rooms, int homes, int customers) {

        int assets() {
            return cars + rooms + homes;
        }
    }

    /** Starts the servers and furnishes the town. */
    static Storm over(String database, Path data, Size size, Duration hold) throws Exception {
        return new Storm(database, data, size, hold);
    }

    /**
     * Lets so many clients, each a thread, try so many things in all, and answers what became of it. It rises: a few of them
     * begin, so that the servers are awake when all of them come.
     */
    StormTally blow(int clients, int attempts, long seed) throws Exception {
        StormTally tally = new StormTally();
        StormBoard board = new StormBoard();
        int first = Math.min(clients, FEW);
        Crowd.each(first, first, LONGEST, number -> {
            new StormClient(this, board, tally, clients + number, seed).act(attempts / WAKING / first);
            return number;
        });
        int each = (int) (attempts - tally.attempts() + clients - 1) / clients;
        Crowd.each(clients, clients, LONGEST, number -> {
            new StormClient(this, board, tally, number, seed).act(each);
            return number;
        });
        return tally;
    }

    /** What the servers complained about. */
    String complaints() {
        return processes.stream().map(ServerProcess::output).collect(Collectors.joining("\n"));
    }

    List<Api> servers() {
        return urls.stream().map(Api::new).toList();
    }

    Api sandbox() {
        return new Api(sandbox.baseUrl());
    }

    /** The provider's own address, for whoever shows its key. */
    URI provider() {
        return sandbox.baseUrl();
    }

    String providersKey() {
        return API_KEY;
    }

    StormTown town() {
        return town;
    }

    String database() {
        return database;
    }

    /** The clock of the servers. */
    Clock clock() {
        return Clock.offset(Clock.systemUTC(), ahead);
    }

    @Override
    public void close() {
        over.set(true);
        while (!parts.isEmpty()) {
            parts.pop().run();
        }
    }

    private ServerProcess server(Path data, Duration hold) {
        Map<String, String> environment = Map.of(
                "DATABASE_URL", database,
                "RENTWRIGHT_HOLD", hold.toString(),
                "RENTWRIGHT_SEAL_KEY", Base64.getEncoder().encodeToString(new byte[32]),
                "STORM_AHEAD", ahead.toString(),
                "STORM_SANDBOX", sandbox.baseUrl().toString(),
                "STORM_API_KEY", API_KEY,
                "STORM_SIGNING", SIGNING);
        List<String> options = List.of("-Xmx512m", "-XX:+UseSerialGC");
        ServerProcess server = ServerProcess.serving(StormServer.class, options, data, environment);
        parts.push(server::close);
        return server;
    }

    /** The provider's messages go to one server and then to the other. */
    private void takeTurns() {
        for (int turn = 0; !over.get(); turn++) {
            sandbox.deliverWebhooksTo(urls.get(turn % urls.size()).resolve("/api/v1/webhooks/payments/sandbox"));
            LockSupport.parkNanos(TURN_OF_WEBHOOKS.toNanos());
        }
    }
}
