package dev.rentwright.persistence.jpa.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.Rentwright;
import dev.rentwright.booking.Booking;
import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.IdempotencyStore.IdempotencyKey;
import dev.rentwright.host.IdempotencyStore.Recall;
import dev.rentwright.host.IdempotencyStore.StoredAnswer;
import dev.rentwright.host.StoreUnavailable;
import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.party.CustomerId;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Sql;
import dev.rentwright.quote.QuoteId;
import dev.rentwright.testkit.fixture.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A program that books until it is killed: every attempt is made until it is answered, and the answer is written down in a
 * file. It is started again behind the last answer that it wrote down.
 */
public final class SafetyClient {

    /** So many programs use the same key. */
    private static final int SHARED_BY = 3;

    private static final String REFUSED = "refused";
    private static final String DONE = "done";
    private static final long PAUSE_NANOS = 20_000_000;

    private final JpaPorts ports;
    private final Rentwright rent;
    private final CustomerId customer;
    private final List<UUID> quotes;
    private final Path answers;

    private SafetyClient(HikariDataSource dataSource, Path answers) {
        this.ports = JpaPorts.on(dataSource);
        this.rent = Rentwright.on(ports)
                .clock(Clock.fixed(Times.NOW, ZoneOffset.UTC))
                .open();
        this.customer = new CustomerId(
                Sql.rows(dataSource, "select customer_id from customers", row -> row.getObject(1, UUID.class))
                        .get(0));
        this.quotes = Sql.rows(
                dataSource, "select quote_id from quotes order by quote_id", row -> row.getObject(1, UUID.class));
        this.answers = answers;
    }

    /**
     * Which attempts are a program's.
     *
     * @param number of the program, from 0
     * @param programs how many there are
     * @param attempts how many all of them make
     * @param threads how many a program makes at once
     */
    record Share(int number, int programs, int attempts, int threads) {

        /** How many are its own. */
        int own() {
            return (attempts - number + programs - 1) / programs;
        }

        /** The attempt of all that its own of a number is. */
        int attempt(int own) {
            return own * programs + number;
        }
    }

    /** An answer as it was written down. */
    record Line(String key, String booking) {
        boolean isBooked() {
            return !booking.equals(REFUSED);
        }
    }

    /** Is started by {@link #start}. */
    public static void main(String... words) throws InterruptedException {
        Path answers = Path.of(words[1]);
        Share share = new Share(
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                Integer.parseInt(words[5]));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(words[0] + "&ApplicationName=client" + share.number());
        config.setMaximumPoolSize(share.threads());
        try (HikariDataSource dataSource = new HikariDataSource(config)) {
            new SafetyClient(dataSource, answers).run(share, Integer.parseInt(words[6]));
        }
    }

    private void run(Share share, int begin) throws InterruptedException {
        AtomicInteger next = new AtomicInteger(begin);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < share.threads(); i++) {
            Thread thread = new Thread(() -> {
                for (int own = next.getAndIncrement(); own < share.own(); own = next.getAndIncrement()) {
                    int key = share.attempt(own) / SHARED_BY;
                    write(key + " " + attempt(key));
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        write(DONE + " " + DONE);
    }

    private String attempt(int number) {
        IdempotencyKey key = new IdempotencyKey(Answer.CALLER, Answer.OPERATION, Integer.toString(number));
        while (true) {
            try {
                Optional<String> answer = ports.unitOfWork().run(() -> answer(key, number));
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (CommandRefused taken) {
                return REFUSED;
            } catch (StoreUnavailable | ConcurrentChange again) {
                // the key makes asking again safe
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Empty while another program is about the same key. */
    private Optional<String> answer(IdempotencyKey key, int number) {
        Recall recall = ports.idempotency().recall(key, Answer.FINGERPRINT, Times.NOW);
        if (recall instanceof Recall.Answered answered) {
            return Optional.of(answered.answer().body());
        }
        if (!(recall instanceof Recall.Fresh)) {
            return Optional.empty();
        }
        Booking booking = rent.bookings()
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(
                        Town.DESK, new QuoteId(quotes.get((int) (number * 7919L % quotes.size()))), customer))
                .orThrow();
        String body = booking.id().value().toString();
        ports.idempotency()
                .remember(key, Answer.FINGERPRINT, new StoredAnswer(201, "", body), Times.NOW, Answer.FORGOTTEN);
        return Optional.of(body);
    }

    private void write(String line) {
        try {
            Files.writeString(answers, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Starts a program in a process of its own. */
    static Running start(Share share, Town town, Path folder) throws IOException {
        Path answers = Files.createFile(folder.resolve("answers-" + share.number()));
        Running running = new Running(share, town.url(), answers);
        running.start();
        return running;
    }

    /** A program that may be killed, and goes on. */
    static final class Running {

        private final Share share;
        private final String url;
        private final Path answers;
        private Optional<Process> process = Optional.empty();

        Running(Share share, String url, Path answers) {
            this.share = share;
            this.url = url;
            this.answers = answers;
        }

        private void start() throws IOException {
            // Those that were under way when it was killed may be missing before the last that was written down.
            long begin = Math.max(0, progress() - share.threads());
            process = Optional.of(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SafetyClient.class.getName(),
                            url,
                            answers.toString(),
                            Integer.toString(share.number()),
                            Integer.toString(share.programs()),
                            Integer.toString(share.attempts()),
                            Integer.toString(share.threads()),
                            Long.toString(begin))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            answers.resolveSibling("log-" + share.number()).toFile()))
                    .start());
        }

        boolean isDone() {
            try {
                return Files.readString(answers).endsWith(DONE + " " + DONE + "\n");
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        }

        long killAndStartAgain() throws IOException, InterruptedException {
            if (isDone() || process.isEmpty()) {
                return 0;
            }
            process.get().destroyForcibly().waitFor();
            start();
            return 1;
        }

        void startAgainIfItFell() throws IOException {
            if (!isDone() && process.filter(Process::isAlive).isEmpty()) {
                start();
            }
        }

        long progress() throws IOException {
            return answers().size();
        }

        List<Line> answers() throws IOException {
            return Files.readAllLines(answers).stream()
                    .map(line -> line.split(" ", 2))
                    .filter(parts -> parts.length == 2 && !parts[0].equals(DONE))
                    .map(parts -> new Line(parts[0], parts[1]))
                    .toList();
        }
    }
}
