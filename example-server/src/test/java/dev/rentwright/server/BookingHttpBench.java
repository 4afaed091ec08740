package dev.rentwright.server;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.booking.view.BookingView;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.http.HttpSettings;
import dev.rentwright.http.RentwrightHttp;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.postgres.EmbeddedPostgres;
import dev.rentwright.postgres.RunningPostgres;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.quote.QuotePrice;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Times;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Performance E4: {@code POST /bookings} a second over HTTP, beside the same use case called in the process, with its key
 * recalled and remembered, on the same PostgreSQL whose commits are on disk; and beside that use case with a look at what was
 * booked, as the answer shows it. As many clients as callers; arms take turns in every round, and no quote is used twice.
 * Processor time is told by who spent it, for they all share the processors: this JVM without the clients, the clients,
 * and PostgreSQL.
 *
 * <p>What an arm runs is interpreted at first, and compiled beside it on the same processors: so each books a number of times
 * before it counts, and not for a time, in which the slower arm would have run the less. How long the compiler was still at
 * work for each booking is told, too: it is in the time of the server, and an arm of which much is left has not come to what it
 * costs in the end.
 *
 * <p>Options: {@code cars=1000 threads=8 rounds=7 seconds=4 warmup=6000}.
 */
public final class BookingHttpBench {

    private static final int QUOTES = 200_000;
    private static final Actor DESK = Actor.staff("desk");
    private static final LocalDateTime FIRST = LocalDateTime.parse("2026-07-01T10:00");
    private static final String FINGERPRINT = "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9";
    private static final StoredAnswer STORED = new StoredAnswer(
            201, "Location: /api/v1/bookings/1\nETag: \"1\"", "{\"booking\":\"" + "x".repeat(900) + "\"}");
    private static final String LINE = "%-4s %-12s %-8s %10s %10s %10s %-6s %8s %8s %8s %8s %8s%n";

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final HikariDataSource source;
    private final Rentwright engine;
    private final Shop shop;
    private final int threads;
    private final List<UUID> quotes;
    private final AtomicInteger drawn = new AtomicInteger();

    private BookingHttpBench(HikariDataSource source, Rentwright engine, Shop shop, int threads, int cars) {
        this.source = source;
        this.engine = engine;
        this.shop = shop;
        this.threads = threads;
        this.quotes = offered(cars);
    }

    /** Books one quote under a key; one per thread. */
    private interface Booker extends AutoCloseable {
        void book(UUID quote, String key) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** Runs what the options say. */
    public static void main(String... words) throws Exception {
        int threads = option(words, "threads", 8);
        Path folder = Files.createTempDirectory(
                "rentwright-post-", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (RunningPostgres server = EmbeddedPostgres.in(folder)
                        .settings(Map.of("shared_buffers", "1GB", "max_wal_size", "8GB"))
                        .start();
                HikariDataSource source = source(server, threads + 2)) {
            Schema.migrate(source);
            JpaPorts ports = JpaPorts.on(source);
            Rentwright engine = Rentwright.on(ports)
                    .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                    .open();
            BookingHttpBench bench =
                    new BookingHttpBench(source, engine, Shop.openIn(ports), threads, option(words, "cars", 1000));
            try (RentwrightHttp http = RentwrightHttp.on(engine, HttpSettings.DEFAULTS.handlingAtOnce(threads))
                    .start()) {
                bench.measure(
                        http.port(),
                        option(words, "warmup", 6000),
                        option(words, "rounds", 7),
                        option(words, "seconds", 4));
            }
            ports.close();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static int option(String[] words, String name, int otherwise) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> Integer.parseInt(word.substring(name.length() + 1)))
                .findFirst()
                .orElse(otherwise);
    }

    private static HikariDataSource source(RunningPostgres server, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(server.jdbcUrl());
        config.setUsername(server.username());
        config.setPassword(server.password());
        config.setMaximumPoolSize(connections);
        return new HikariDataSource(config);
    }

    /** Quotes of one car by the engine, and the same for all others: a quote says nothing of its car but which it is. */
    private List<UUID> offered(int cars) {
        engine.tariff()
                .setRateCard()
                .onCategory(DESK, shop.category().id(), RateCard.daily("50.00", "EUR"))
                .orThrow();
        RentableId first = shop.car().id();
        shop.ports().unitOfWork().run(() -> {
            for (int car = 1; car < cars; car++) {
                shop.car();
            }
        });
        for (int day = 0; day < QUOTES / cars; day++) {
            LocalDateTime start = FIRST.plusDays(day);
            engine.quotes()
                    .quotePrice()
                    .quote(QuotePrice.Command.of(
                            DESK,
                            first,
                            shop.place().id(),
                            start.toString(),
                            start.plusHours(20).toString()))
                    .orThrow();
        }
        run("""
                insert into quotes
                select (jsonb_populate_record(q, jsonb_build_object(
                    'quote_id', gen_random_uuid(), 'rentable_id', r.rentable_id))).*
                from quotes q join rentables r on r.rentable_id <> q.rentable_id
                """);
        run("vacuum analyze");
        List<UUID> all = ids("select quote_id from quotes order by quote_id");
        Collections.shuffle(all, new Random(7));
        return all;
    }

    private void run(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private List<UUID> ids(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<UUID> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    private void measure(int port, int warmup, int rounds, int seconds) throws Exception {
        Map<String, Hiring> arms = new LinkedHashMap<>();
        arms.put("limit", () -> (quote, key) -> inProcess(quote, key, false));
        arms.put("seen", () -> (quote, key) -> inProcess(quote, key, true));
        arms.put("http", () -> new OverHttp(port));
        Map<String, List<Pace>> paces = new LinkedHashMap<>();
        for (Hiring arm : arms.values()) {
            for (int before = drawn.get(); drawn.get() < before + warmup; ) {
                pace(arm, 1);
            }
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Hiring> arm : arms.entrySet()) {
                paces.computeIfAbsent(arm.getKey(), fresh -> new ArrayList<>()).add(pace(arm.getValue(), seconds));
            }
        }
        say("# milliseconds a booking: of the server's processor, of its compiler, of PostgreSQL's, of the clients'\n");
        say(LINE.formatted(
                "job",
                "arm",
                "threads",
                "median",
                "min",
                "max",
                "unit",
                "ratio",
                "server",
                "compiler",
                "postgres",
                "clients"));
        double limit = median(paces.getOrDefault("limit", List.of()), Pace::perSecond);
        paces.forEach((arm, figures) -> say(LINE.formatted(
                "E4",
                arm,
                threads,
                Math.round(median(figures, Pace::perSecond)),
                Math.round(figures.stream().mapToDouble(Pace::perSecond).min().orElseThrow()),
                Math.round(figures.stream().mapToDouble(Pace::perSecond).max().orElseThrow()),
                "req/s",
                text(median(figures, Pace::perSecond) / limit),
                text(median(figures, Pace::server)),
                text(median(figures, Pace::compiler)),
                text(median(figures, Pace::postgres)),
                arm.equals("http") ? text(median(figures, Pace::clients)) : "-")));
        int made = ids("select booking_id from bookings").size();
        say("# " + made + " bookings made of " + drawn.get() + " requests\n");
        if (made != drawn.get()) {
            throw new IllegalStateException("expected every request to make a booking");
        }
    }

    @FunctionalInterface
    private interface Hiring {
        Booker one() throws IOException;
    }

    /**
     * How fast, and what one booking cost of the processors, in milliseconds.
     *
     * @param server this JVM, without who asks over HTTP
     * @param compiler how long the JVM's compiler was at work, by the clock
     */
    private record Pace(double perSecond, double server, double compiler, double postgres, double clients) {}

    private Pace pace(Hiring hiring, int seconds) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            AtomicLong clients = new AtomicLong();
            long server = PROCESS.getProcessCpuTime();
            long compiler = COMPILER.getTotalCompilationTime();
            long postgres = postgresNanos();
            long begun = System.nanoTime();
            long end = begun + seconds * 1_000_000_000L;
            List<Future<Integer>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                running.add(workers.submit(() -> {
                    int booked = 0;
                    try (Booker booker = hiring.one()) {
                        while (System.nanoTime() < end) {
                            int next = drawn.getAndIncrement();
                            if (next >= quotes.size()) {
                                throw new IllegalStateException("expected no more bookings than the " + quotes.size()
                                        + " quotes: fewer rounds, or shorter ones");
                            }
                            booker.book(quotes.get(next), "key-" + next);
                            booked++;
                        }
                        if (booker instanceof OverHttp) {
                            clients.addAndGet(
                                    ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                        }
                    }
                    return booked;
                }));
            }
            int booked = 0;
            for (Future<Integer> worker : running) {
                booked += worker.get();
            }
            double perSecond = booked * 1e9 / (System.nanoTime() - begun);
            double each = booked * 1e6;
            return new Pace(
                    perSecond,
                    (PROCESS.getProcessCpuTime() - server - clients.get()) / each,
                    (COMPILER.getTotalCompilationTime() - compiler) / (double) booked,
                    (postgresNanos() - postgres) / each,
                    clients.get() / each);
        } finally {
            workers.shutdownNow();
        }
    }

    /** Of all its processes; their connections outlive a round. */
    private static long postgresNanos() {
        return ProcessHandle.current()
                .descendants()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private void inProcess(UUID quote, String key, boolean seen) {
        IdempotencyKey named = new IdempotencyKey("staff:desk", "POST /api/v1/bookings", key);
        try {
            shop.ports().unitOfWork().run(() -> {
                Recall recall = shop.ports().idempotency().recall(named, FINGERPRINT, Times.NOW);
                if (!(recall instanceof Recall.Fresh)) {
                    throw new IllegalStateException("expected a fresh key, got " + recall);
                }
                RequestBooking.Placed placed = engine.bookings()
                        .requests()
                        .requestBooking()
                        .place(RequestBooking.Command.of(
                                DESK, new QuoteId(quote), shop.customer().id()))
                        .orThrow();
                if (seen) {
                    BookingView shown = engine.bookings().viewBooking().made(DESK, placed);
                    if (!shown.available()) {
                        throw new IllegalStateException("expected a booking that has its car, got " + shown);
                    }
                }
                shop.ports()
                        .idempotency()
                        .remember(named, FINGERPRINT, STORED, Times.NOW, Times.NOW.plus(Duration.ofHours(24)));
                return true;
            });
        } catch (CommandRefused refused) {
            throw new IllegalStateException("expected every quote to be booked", refused);
        }
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private static double median(List<Pace> paces, ToDoubleFunction<Pace> figure) {
        List<Double> sorted = paces.stream().map(figure::applyAsDouble).sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static void say(String line) {
        System.out.print(line);
        System.out.flush();
    }

    /** A connection that is kept; a client that costs next to nothing, since it runs beside the server. */
    private final class OverHttp implements Booker {

        private final Socket socket;
        private final InputStream answers;

        OverHttp(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        }

        @Override
        public void book(UUID quote, String key) throws IOException {
            String body = "{\"quoteId\":\"" + quote + "\",\"customerId\":\""
                    + shop.customer().id().value() + "\"}";
            String request = "POST /api/v1/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = line();
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            byte[] answer = answers.readNBytes(length);
            if (!status.startsWith("HTTP/1.1 201")) {
                throw new IOException("expected 201, got " + status + " " + new String(answer, StandardCharsets.UTF_8));
            }
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int read = answers.read(); read != '\n'; read = answers.read()) {
                if (read < 0) {
                    throw new IOException("expected an answer, got the end");
                }
                if (read != '\r') {
                    line.append((char) read);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
