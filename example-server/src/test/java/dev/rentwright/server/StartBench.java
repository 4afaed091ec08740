package dev.rentwright.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * Performance E2: from the start of a process to its first answer, of the whole server on its own PostgreSQL with the schema
 * in place, beside a Javalin with one route. The same again with the classes of each in an archive, as the JVM makes them
 * ({@code -XX:ArchiveClassesAtExit}). Arms take turns in every round. Beside the time stands what the JVM took of the
 * processors by then, which says more where others use them too.
 *
 * <p>Options: {@code rounds=5}. Needs the server's jar; without it, it says so and ends with 3.
 */
public final class StartBench {

    static final String PATH = "/api/v1/locations";

    private static final int MISSING = 3;
    private static final String READY = "rentwright ready ";
    private static final String LINE = "%-4s %-22s %10s %10s %10s %-5s %8s %8s%n";

    private final Path folder;
    private final Map<String, List<String>> arms = new LinkedHashMap<>();
    private final Map<String, List<Start>> starts = new LinkedHashMap<>();

    private StartBench(Path folder, Path jar) {
        this.folder = folder;
        String classes = jar + File.pathSeparator + System.getProperty("java.class.path");
        List<String> bare = List.of("-cp", classes, BareJavalin.class.getName());
        List<String> server = List.of("-jar", jar.toString());
        arms.put("limit", bare);
        arms.put("server", server);
        arms.put("serverArchive", with("-XX:SharedArchiveFile=" + archive(), server));
    }

    /** Runs what the options say. */
    public static void main(String... words) throws Exception {
        Path jar = Path.of(System.getProperty("jar", "../rentwright-server.jar"))
                .toAbsolutePath()
                .normalize();
        if (!Files.exists(jar)) {
            say("expected the server at " + jar + ", got nothing: build it with mvn package, or name it with -Djar\n");
            System.exit(MISSING);
        }
        int rounds = Arrays.stream(words)
                .filter(word -> word.startsWith("rounds="))
                .map(word -> Integer.parseInt(word.substring("rounds=".length())))
                .findFirst()
                .orElse(5);
        Path folder = Files.createTempDirectory(
                "rentwright-start-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try {
            StartBench bench = new StartBench(folder, jar);
            bench.prepare(jar);
            bench.measure(rounds);
            bench.report();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Path archive() {
        return folder.resolve("classes.jsa");
    }

    private static List<String> with(String option, List<String> command) {
        List<String> all = new ArrayList<>();
        all.add(option);
        all.addAll(command);
        return all;
    }

    /** The first start unpacks PostgreSQL and makes the schema; it also writes the archive when it ends. */
    private void prepare(Path jar) throws Exception {
        start(List.of("-XX:ArchiveClassesAtExit=" + archive(), "-jar", jar.toString()));
        if (!Files.exists(archive())) {
            say("# this JVM made no archive; serverArchive starts without one\n");
        }
    }

    private void measure(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<String>> arm : arms.entrySet()) {
                starts.computeIfAbsent(arm.getKey(), fresh -> new ArrayList<>()).add(start(arm.getValue()));
            }
        }
    }

    /** Milliseconds to the first answer, and of processor time until then. */
    private record Start(long millis, long cpu) {}

    /** Starts it until its first answer; then the process is ended in order. */
    private Start start(List<String> command) throws Exception {
        List<String> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        all.addAll(List.of("-Xmx512m", "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        all.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(all)
                .redirectError(folder.resolve("errors.log").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("RENTWRIGHT_") || name.equals("DATABASE_URL"));
        builder.environment().put("RENTWRIGHT_DATA", folder.resolve("data").toString());
        builder.environment().put("RENTWRIGHT_PORT", "0");
        long begun = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            ask(ready(said));
            long millis = (System.nanoTime() - begun) / 1_000_000;
            return new Start(
                    millis,
                    process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private URI ready(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()).strip() + PATH);
            }
        }
        throw new IOException(
                "expected it to be ready, got its end: " + Files.readString(folder.resolve("errors.log")));
    }

    private static void ask(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        if (connection.getResponseCode() != 200) {
            throw new IOException("expected 200 from " + address + ", got " + connection.getResponseCode());
        }
        try (InputStream body = connection.getInputStream()) {
            body.readAllBytes();
        }
    }

    private void report() {
        say(LINE.formatted("job", "arm", "median", "min", "max", "unit", "ratio", "cpu"));
        double limit = median(starts.getOrDefault("limit", List.of()), Start::millis);
        starts.forEach((arm, figures) -> say(LINE.formatted(
                "E2",
                arm,
                Math.round(median(figures, Start::millis)),
                figures.stream().mapToLong(Start::millis).min().orElseThrow(),
                figures.stream().mapToLong(Start::millis).max().orElseThrow(),
                "ms",
                String.format(Locale.ROOT, "%.2f", median(figures, Start::millis) / limit),
                Math.round(median(figures, Start::cpu)))));
    }

    private static double median(List<Start> starts, ToLongFunction<Start> figure) {
        List<Long> sorted = starts.stream().map(figure::applyAsLong).sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    @SuppressWarnings("SystemOut") // what it is for
    private static void say(String line) {
        System.out.print(line);
        System.out.flush();
    }
}
