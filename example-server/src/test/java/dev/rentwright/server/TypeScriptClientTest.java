package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Strangers write their client against the document and not against us; here a generated one books (API-10). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypeScriptClientTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path SOURCES = Path.of("src", "test", "typescript");
    private static final Path WORKPLACE = Path.of("target", "typescript");

    /** Redocly runs on Node 20 from 20.19 and on 22.12 and newer, as its package says. */
    private static final Pattern GOOD_NODE =
            Pattern.compile("v(20\\.(19|[2-9]\\d)|22\\.(1[2-9]|[2-9]\\d)|2[3-9]\\.\\d+|[3-9]\\d\\.\\d+)\\..*");

    /** What npm says when it does not reach its registry. */
    private static final Pattern NO_REGISTRY = Pattern.compile("\\bcode (ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET"
            + "|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|E50[234])\\b");

    @TempDir
    private Path data;

    @BeforeEach
    void node_must_be_present() {
        Optional<String> node = version("node");
        assumeTrue(node.isPresent(), "skipped: node --version does not run here, so no client can be compiled");
        assumeTrue(
                GOOD_NODE.matcher(node.orElseThrow()).matches(),
                "skipped: expected Node 20.19, 22.12 or newer, found " + node.orElseThrow());
        assumeTrue(version("npm").isPresent(), "skipped: npm --version does not run here, so no client can be built");
    }

    @Test
    void a_client_generated_from_the_document_makes_a_booking() throws IOException, InterruptedException {
        layOut();
        Configuration configuration = Configuration.of(Map.of(
                "DATABASE_URL",
                ThrowawayPostgres.freshDatabase(),
                "RENTWRIGHT_PORT",
                "0",
                "RENTWRIGHT_DATA",
                data.toString()));
        try (RentalServer server = RentalServer.start(configuration, Clock.systemUTC())) {
            Api api = new Api(server.url());
            Path document = Files.createDirectories(WORKPLACE.resolve("target")).resolve("openapi.json");
            Files.writeString(document, api.get("/openapi.json").expect(200).body());

            install();
            script("lint", Map.of());
            script("generate", Map.of());
            script("compile", Map.of());
            String said = script("book", Map.of("RENTWRIGHT_URL", server.url().toString()));

            JsonNode bookings = api.get("/api/v1/bookings").expect(200).json().path("data");
            assertEquals(1, bookings.size(), "bookings in " + bookings);
            assertEquals("cancelled", bookings.get(0).path("state").stringValue());
            String number = bookings.get(0).path("number").stringValue();
            assertTrue(said.lines().anyMatch(number::equals), () -> "expected " + number + " in: " + said);
        }
    }

    /** A fresh copy, so that nothing is left from the last time; what npm has unpacked it replaces itself. */
    private static void layOut() throws IOException {
        Files.createDirectories(WORKPLACE);
        try (Stream<Path> sources = Files.list(SOURCES)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                Files.write(WORKPLACE.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        for (String made : List.of("schema.ts", "js/make-a-booking.js")) {
            Files.deleteIfExists(WORKPLACE.resolve("target").resolve(made));
        }
    }

    private static void install() throws IOException, InterruptedException {
        Ended ended = run(
                Map.of(),
                "npm",
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-update-notifier",
                "--loglevel=error",
                "--fetch-retries=1");
        assumeFalse(
                ended.code() != 0 && NO_REGISTRY.matcher(ended.said()).find(),
                () -> "skipped: npm does not reach its registry: " + ended.said());
        assertEquals(0, ended.code(), () -> "npm ci: " + ended.said());
    }

    private static String script(String name, Map<String, String> environment)
            throws IOException, InterruptedException {
        Ended ended = run(environment, "npm", "run", "--silent", name);
        assertEquals(0, ended.code(), () -> "npm run " + name + ": " + ended.said());
        return ended.said();
    }

    private static Optional<String> version(String program) {
        try {
            Process process = new ProcessBuilder(command(program, "--version"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private record Ended(int code, String said) {}

    /** Runs a program in the workplace; all that it says goes to a file, so that a silent one can be given up. */
    private static Ended run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = WORKPLACE.resolve("said.log");
        ProcessBuilder builder = new ProcessBuilder(command(command))
                .directory(WORKPLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_NOTIFICATIONS", "true");
        Process process = builder.start();
        try {
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            String said = Files.readString(log);
            assertTrue(ended, () -> String.join(" ", command) + " did not end within " + PATIENCE + ": " + said);
            return new Ended(process.exitValue(), said);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    /** On Windows npm is a batch file, which only the shell there finds. */
    private static List<String> command(String... words) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            command.addAll(List.of("cmd", "/c"));
        }
        command.addAll(List.of(words));
        return command;
    }
}
