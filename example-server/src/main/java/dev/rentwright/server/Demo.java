package dev.rentwright.server;

import dev.rentwright.server.demo.MovableClock;
import dev.rentwright.server.demo.RentalWalk;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the walk on a server of its own, and leaves nothing behind. */
final class Demo {

    private Demo() {}

    static int run(PrintStream out) {
        Path data = fresh();
        MovableClock clock = new MovableClock();
        Configuration configuration =
                Configuration.of(Map.of("RENTWRIGHT_PORT", "0", "RENTWRIGHT_DATA", data.toString()));
        try (RentalServer server = RentalServer.start(configuration, clock)) {
            out.println("(a server of its own at " + server.url() + ", with a clock that can be moved on)");
            out.println();
            new RentalWalk(server.url(), server.sandboxUrl(), clock, out).walk();
            return 0;
        } finally {
            delete(data);
        }
    }

    private static Path fresh() {
        try {
            return Files.createTempDirectory("rentwright-demo");
        } catch (IOException broken) {
            throw new UncheckedIOException("there is no room for the demo's database", broken);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("could not clear " + folder, broken);
        }
    }
}
