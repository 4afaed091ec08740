package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSR 354 as its own conformance kit sees it, but for what {@link TckRefusal} gives a reason for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyTckTest {

    static final String PASSED = "passed";

    /** How many tests the kit has for amounts: should one get lost on the way, this tells. */
    private static final int TESTS = 159;

    /** Where the build puts the kit's jars, which are on nobody else's class path. */
    private static final Path KIT = Path.of("target", "tck");

    @TempDir
    Path host;

    @Test
    void an_amount_passes_the_conformance_kit_but_for_what_is_refused_with_a_reason() throws Exception {
        Map<String, String> outcomes = run();

        assertEquals(TESTS, outcomes.size());
        assertEquals(lines(refused()), lines(failed(outcomes)));
    }

    /** A refusal that its tests do not fail by, or a test that it does not name, shows what happened instead. */
    private static Map<String, String> failed(Map<String, String> outcomes) {
        Map<String, String> failed = new TreeMap<>(outcomes);
        failed.values().removeIf(PASSED::equals);
        for (TckRefusal refusal : TckRefusal.values()) {
            refusal.tests()
                    .forEach(test -> failed.computeIfPresent(
                            test, (name, text) -> text.contains(refusal.evidence()) ? refusal.name() : text));
        }
        return failed;
    }

    private static Map<String, String> refused() {
        Map<String, String> refused = new TreeMap<>();
        for (TckRefusal refusal : TckRefusal.values()) {
            refusal.tests().forEach(test -> refused.put(test, refusal.name()));
        }
        return refused;
    }

    private static String lines(Map<String, String> outcomes) {
        return outcomes.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    private Map<String, String> run() throws IOException, InterruptedException {
        provide("org.javamoney.tck.JSR354TestConfiguration", "Setup");
        provide("javax.money.spi.MonetaryAmountFactoryProviderSpi", "Factories");
        Path out = host.resolve("out.txt");
        Path err = host.resolve("err.txt");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(
                                File.pathSeparator,
                                host.toString(),
                                System.getProperty("java.class.path"),
                                KIT.toAbsolutePath() + File.separator + "*"),
                        TckRun.class.getName())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertTrue(jvm.waitFor(2, TimeUnit.MINUTES), "the other JVM ends by itself");
        } finally {
            jvm.destroyForcibly();
        }
        assertEquals(0, jvm.exitValue(), Files.readString(err));
        return Files.readAllLines(out).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(fields -> fields[0], fields -> fields[1]));
    }

    /** Names the provider only: here, without the kit, its class could not be loaded. */
    private void provide(String service, String provider) throws IOException {
        Path services = Files.createDirectories(host.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(service), TckRun.class.getName() + "$" + provider);
    }
}
