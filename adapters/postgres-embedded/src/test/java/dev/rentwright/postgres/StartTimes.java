package dev.rentwright.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;

/** Measures what the README says about starting; run by hand, see there. */
final class StartTimes {
    private static final int ROUNDS = 7;

    private StartTimes() {}

    public static void main(String... arguments) throws IOException, SQLException {
        Path temporary = Files.createTempDirectory("start-times-");
        Workshop.open(temporary);
        Path programs = temporary.resolve("programs");
        try {
            report("unpack the programs", 1, () -> Binaries.unpacked(Platform.current(), programs));
            report("find them unpacked", ROUNDS, () -> Binaries.unpacked(Platform.current(), programs));
            int[] folder = {0};
            report(
                    "cold start (initdb) and stop",
                    ROUNDS,
                    () -> EmbeddedPostgres.in(temporary.resolve("" + folder[0]++))
                            .binariesIn(programs)
                            .start()
                            .close());
            EmbeddedPostgres warm = EmbeddedPostgres.in(temporary.resolve("0")).binariesIn(programs);
            report("warm start and stop", ROUNDS, () -> warm.start().close());
            report("fresh database (the first starts the server)", 1, ThrowawayPostgres::freshDatabase);
            report("fresh database", ROUNDS, ThrowawayPostgres::freshDatabase);
        } finally {
            FileTree.delete(temporary);
        }
    }

    private interface Step {
        void run() throws IOException, SQLException;
    }

    private static void report(String what, int rounds, Step step) throws IOException, SQLException {
        long[] millis = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = System.nanoTime();
            step.run();
            millis[round] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-45s %6d ms median of %d, %d to %d%n",
                what, millis[rounds / 2], rounds, millis[0], millis[rounds - 1]);
    }
}
