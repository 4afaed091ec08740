package dev.rentwright.persistence.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.rentwright.Rentwright;
import jakarta.annotation.Priority;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A host outside the reactor, in {@code src/it/embedding}: compiled and run in a process of its own with core, this store and
 * what they bring along, and nothing else.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EmbeddingTest {

    private static final Path HOST = Path.of("src/it/embedding/src/main/java");
    private static final String MAIN = "org.example.host.FirstFiveMinutes";
    private static final List<String> PRINTED =
            List.of("WEEKLY 1 x 280.00 EUR = 280.00 EUR", "DAILY 3 x 50.00 EUR = 150.00 EUR", "PENDING, 430.00 EUR");

    @TempDir
    private Path classes;

    @Test
    void the_lines_of_the_readme_run_on_the_class_path() throws Exception {
        String everything = path(modules(), providers());
        compile("-classpath", everything, source("org/example/host/FirstFiveMinutes.java"));

        assertEquals(PRINTED, run("-classpath", path(classes.toString(), everything), MAIN));
    }

    /**
     * Moneta stays on the class path, where Maven and Gradle put what no module requires: its descriptor wants the HTTP client
     * that core leaves out, so on the module path it would keep the JVM from starting.
     */
    @Test
    void the_lines_of_the_readme_run_on_the_module_path() throws Exception {
        compile(
                "--module-path",
                modules(),
                source("module-info.java"),
                source("org/example/host/FirstFiveMinutes.java"));

        List<String> printed = run(
                "--module-path",
                path(classes.toString(), modules()),
                "-classpath",
                providers(),
                "--module",
                "org.example.host/" + MAIN);
        assertEquals(PRINTED, printed);
    }

    @Test
    void a_room_and_a_home_are_rented_by_the_lines_of_this_stores_readme() throws Exception {
        String everything = path(modules(), providers());
        compile("-classpath", everything, source("org/example/host/RoomAndHome.java"));

        assertEquals(
                List.of("DAILY PENDING, 270.00 EUR", "LEASE PENDING, 14400.00 EUR"),
                run("-classpath", path(classes.toString(), everything), "org.example.host.RoomAndHome"));
    }

    @Test
    void the_readmes_show_these_very_lines() throws IOException {
        shows("../../README.md", "embed", "FirstFiveMinutes");
        shows("README.md", "rooms", "RoomAndHome");
    }

    private static void shows(String readme, String part, String host) throws IOException {
        List<String> lines =
                between(source("org/example/host/" + host + ".java"), "// <" + part + ">", "// </" + part + ">");
        List<String> shown = between(readme, "<!-- " + part + " -->", "<!-- /" + part + " -->").stream()
                .filter(line -> !line.startsWith("```"))
                .toList();

        assertFalse(lines.isEmpty());
        assertEquals(lines, shown);
    }

    /** Core, this store, and what they are compiled against. */
    private static String modules() {
        return Stream.of(Rentwright.class, MemoryPorts.class, MonetaryAmount.class, NullMarked.class)
                .map(EmbeddingTest::whereIs)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What a host gets with them at run time. */
    private static String providers() {
        return path(whereIs(FastMoney.class), whereIs(Priority.class));
    }

    private static String path(String... parts) {
        return String.join(File.pathSeparator, parts);
    }

    private static String whereIs(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    private static String source(String name) {
        return HOST.resolve(name).toString();
    }

    private void compile(String... arguments) throws IOException, InterruptedException {
        Stream<String> options = Stream.of("-Xlint:all,-requires-automatic", "-proc:none", "-d", classes.toString());
        assertEquals(List.of(), process("javac", Stream.concat(options, Stream.of(arguments))));
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        return process("java", Stream.of(arguments));
    }

    /** What a tool of this JDK said, once it has ended well. */
    private static List<String> process(String tool, Stream<String> arguments)
            throws IOException, InterruptedException {
        String path = Path.of(System.getProperty("java.home"), "bin", tool).toString();
        List<String> command = Stream.concat(Stream.of(path), arguments).toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var output = process.inputReader(UTF_8)) {
            List<String> said = output.lines().toList();
            assertEquals(0, process.waitFor(), () -> String.join("\n", said));
            return said;
        } finally {
            process.destroy();
        }
    }

    private static List<String> between(String file, String from, String to) throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of(file)).stream().map(String::strip).toList();
        return lines.subList(lines.indexOf(from) + 1, lines.indexOf(to)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
