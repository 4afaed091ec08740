package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A {@code javamoney.properties} on a host's class path reaches every user of the reference implementation in that JVM.
 * The same sums run twice, each in a JVM of its own: beside such a file, and without it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HostileConfigurationTest {

    private static final String HOSTILE = """
            org.javamoney.moneta.Money.defaults.precision=2
            org.javamoney.moneta.Money.defaults.roundingMode=UP
            org.javamoney.moneta.Money.defaults.amountType=FastMoney
            org.javamoney.moneta.useJDKdefaultFormat=false
            currencies.default-chain=nobody
            """;

    @TempDir
    Path host;

    @Test
    void a_hostile_configuration_changes_the_reference_implementation_and_nothing_here() throws Exception {
        List<String> undisturbed = linesOf(run("undisturbed"));
        Files.writeString(host.resolve("javamoney.properties"), HOSTILE);
        List<String> beside = linesOf(run("hostile"));

        assertEquals("canary EUR 246.9", undisturbed.get(0));
        assertNotEquals(undisturbed.get(0), beside.get(0), "the file must be in force for this test to mean anything");
        assertTrue(undisturbed.size() > 10);
        assertEquals(undisturbed.subList(1, undisturbed.size()), beside.subList(1, beside.size()));
    }

    private Path run(String name) throws IOException, InterruptedException {
        Path out = host.resolve(name + ".txt");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        host + File.pathSeparator + System.getProperty("java.class.path"),
                        SumsOfAHost.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(host.resolve(name + ".err").toFile())
                .start();
        try {
            assertTrue(jvm.waitFor(2, TimeUnit.MINUTES), "the other JVM ends by itself");
        } finally {
            jvm.destroyForcibly();
        }
        assertEquals(0, jvm.exitValue(), () -> read(host.resolve(name + ".err")));
        return out;
    }

    private static List<String> linesOf(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
