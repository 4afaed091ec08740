package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.postgres.EmbeddedPostgres;
import dev.rentwright.postgres.RunningPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Performance C1 to C4: what a search costs, beside the same listing, the same count and a look by key without availability,
 * and beside the search as it is written without thinking. Fleets and arms take turns in every round, so that whatever else
 * the machine does hits all of them; the server's processor time says more than the clock where others use the machine.
 *
 * <p>Options: {@code shapes=20000x50,20000x50x5,100000x50 rounds=7 millis=400}.
 */
public final class AvailabilityBench {

    private static final int QUESTIONS = 512;
    private static final int PROOFS = 100;

    private static final String LINE = "%-4s %-20s %-14s %10s %10s %10s %-5s %8s %10s %8s%n";

    private final int rounds;
    private final long nanos;
    private final Map<SearchTown, Questions> towns = new LinkedHashMap<>();
    private final Map<String, List<Double>> micros = new LinkedHashMap<>();
    private final Map<String, List<Double>> serverMicros = new LinkedHashMap<>();

    private record Questions(List<SearchQuestion> any, List<SearchQuestion> nearlySoldOut) {}

    private AvailabilityBench(int rounds, int millis) {
        this.rounds = rounds;
        this.nanos = millis * 1_000_000L;
    }

    /** Runs what the options say. */
    public static void main(String... words) throws IOException {
        String shapes = option(words, "shapes", "20000x50,20000x50x5,100000x50");
        Path folder = Files.createTempDirectory(
                "rentwright-search-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        AvailabilityBench bench = new AvailabilityBench(
                Integer.parseInt(option(words, "rounds", "7")), Integer.parseInt(option(words, "millis", "400")));
        try (RunningPostgres server = EmbeddedPostgres.in(folder)
                .settings(Map.of(
                        "shared_buffers", "3GB",
                        "max_wal_size", "8GB",
                        "fsync", "off",
                        "synchronous_commit", "off",
                        "full_page_writes", "off"))
                .start()) {
            for (String shape : shapes.split(",", -1)) {
                bench.build(SearchShape.of(shape), url(server, "town" + bench.towns.size()));
            }
            bench.towns.forEach(bench::prove);
            bench.measure();
            bench.report();
            bench.towns.keySet().forEach(SearchTown::close);
        } finally {
            remove(folder);
        }
    }

    private static String option(String[] words, String name, String otherwise) {
        return Arrays.stream(words)
                .filter(word -> word.startsWith(name + "="))
                .map(word -> word.substring(name.length() + 1))
                .findFirst()
                .orElse(otherwise);
    }

    private static String url(RunningPostgres server, String database) {
        try (Connection connection =
                        DriverManager.getConnection(server.jdbcUrl(), server.username(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database + "?user=" + server.username()
                + "&password=" + server.password();
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void build(SearchShape shape, String url) {
        long begun = System.nanoTime();
        SearchTown town = new SearchTown(shape, url);
        Random random = new Random(7);
        List<SearchQuestion> any = new ArrayList<>();
        List<SearchQuestion> nearly = new ArrayList<>();
        for (int question = 0; question < QUESTIONS; question++) {
            any.add(SearchQuestion.any(town, random));
            nearly.add(SearchQuestion.nearlySoldOut(town, random));
        }
        towns.put(town, new Questions(any, nearly));
        say("# %s: %d claims to come and %d over of each, made in %d s%n"
                .formatted(shape, shape.toCome(), shape.over(), (System.nanoTime() - begun) / 1_000_000_000L));
    }

    /** Refuses to measure arms that do not agree. */
    private void prove(SearchTown town, Questions questions) {
        town.ports.unitOfWork().run(() -> {
            for (int question = 0; question < PROOFS; question++) {
                SearchQuestion any = questions.any.get(question);
                same(SearchArm.naive(town, any, SearchArm.PAGE), SearchArm.found(town, any, SearchArm.PAGE));
                same(SearchArm.naive(town, any, 5000), SearchArm.found(town, any, 5000));
                same(SearchArm.naive(town, any, 5000).contains(any.rentable()), SearchArm.isFree(town, any));
                same(SearchArm.naiveTaken(town, any), SearchArm.taken(town, any));
                SearchQuestion nearly = questions.nearlySoldOut.get(question);
                same(SearchArm.naive(town, nearly, 5000), SearchArm.found(town, nearly, SearchArm.PAGE));
                same(3, SearchArm.found(town, nearly, SearchArm.PAGE).size());
            }
            return true;
        });
    }

    private static void same(Object expected, Object got) {
        if (!expected.equals(got)) {
            throw new IllegalStateException("expected every arm to answer " + expected + ", got " + got);
        }
    }

    /** The first round is for warming up. */
    private void measure() {
        for (int round = 0; round <= rounds; round++) {
            for (SearchArm arm : SearchArm.all()) {
                for (Map.Entry<SearchTown, Questions> town : towns.entrySet()) {
                    Took took = took(arm, town.getKey(), town.getValue());
                    if (round > 0) {
                        String key = key(arm.job(), arm.name(), town.getKey());
                        micros.computeIfAbsent(key, fresh -> new ArrayList<>()).add(took.micros);
                        serverMicros
                                .computeIfAbsent(key, fresh -> new ArrayList<>())
                                .add(took.serverMicros);
                    }
                }
            }
        }
    }

    /** One answer, by the clock and in processor time of the server. */
    private record Took(double micros, double serverMicros) {}

    private Took took(SearchArm arm, SearchTown town, Questions questions) {
        List<SearchQuestion> asked = arm.nearlySoldOut() ? questions.nearlySoldOut : questions.any;
        return town.ports.unitOfWork().run(() -> {
            ProcessHandle server = town.server();
            long used = cpu(server);
            long begun = System.nanoTime();
            int answers = 0;
            long now = begun;
            while (now - begun < nanos) {
                arm.answer().to(town, asked.get(answers % QUESTIONS));
                answers++;
                now = System.nanoTime();
            }
            return new Took((now - begun) / 1000.0 / answers, (cpu(server) - used) / 1000.0 / answers);
        });
    }

    /** In nanoseconds, as Linux counts them for its scheduler; elsewhere the process is asked, which tells hundredths of a second. */
    private static long cpu(ProcessHandle process) {
        try {
            String counted = Files.readString(Path.of("/proc", Long.toString(process.pid()), "schedstat"));
            return Long.parseLong(counted.substring(0, counted.indexOf(' ')));
        } catch (IOException notThere) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
        }
    }

    private void report() {
        say(LINE.formatted("job", "arm", "shape", "median", "min", "max", "unit", "ratio", "db", "ratio"));
        for (SearchArm arm : SearchArm.all()) {
            for (SearchTown town : towns.keySet()) {
                String key = key(arm.job(), arm.name(), town);
                List<Double> own = sorted(micros, key);
                double server = median(sorted(serverMicros, key));
                String limit = arm.job().equals("C4") ? key("C3", "library", town) : key(arm.job(), "limit", town);
                say(LINE.formatted(
                        arm.job(),
                        arm.name(),
                        town.shape,
                        shown(median(own)),
                        shown(own.get(0)),
                        shown(own.get(own.size() - 1)),
                        "us",
                        shown(median(own) / median(sorted(micros, limit))),
                        shown(server),
                        shown(server / median(sorted(serverMicros, limit)))));
            }
        }
        towns.keySet().forEach(this::reportHistory);
    }

    private void reportHistory(SearchTown longer) {
        Optional<SearchTown> plain = towns.keySet().stream()
                .filter(town -> longer.shape.history() > 1
                        && town.shape.equals(new SearchShape(longer.shape.rentables(), longer.shape.claims(), 1)))
                .findFirst();
        plain.ifPresent(town -> SearchArm.all()
                .forEach(arm -> say("%-4s %-20s %s / %s: %s%n"
                        .formatted(
                                arm.job(),
                                arm.name(),
                                longer.shape,
                                town.shape,
                                shown(median(sorted(serverMicros, key(arm.job(), arm.name(), longer)))
                                        / median(sorted(serverMicros, key(arm.job(), arm.name(), town))))))));
    }

    private static String key(String job, String name, SearchTown town) {
        return job + " " + name + " " + town.shape;
    }

    private static List<Double> sorted(Map<String, List<Double>> figures, String key) {
        return figures.getOrDefault(key, List.of()).stream().sorted().toList();
    }

    private static double median(List<Double> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%.0f", figure);
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static void say(String line) {
        System.out.print(line);
        System.out.flush();
    }
}
