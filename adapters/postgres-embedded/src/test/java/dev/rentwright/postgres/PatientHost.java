package dev.rentwright.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The main class of forked JVMs: starts a server on a data folder, commits a row, says so by a file and then waits to be
 * killed or, with a third argument, closes in order.
 */
final class PatientHost {
    private PatientHost() {}

    public static void main(String... arguments) throws Exception {
        RunningPostgres server = EmbeddedPostgres.in(Path.of(arguments[0]))
                .binariesIn(Path.of(arguments[1]))
                .start();
        Sql.run(server, "create table kept (word text)");
        Sql.run(server, "insert into kept values ('" + server.runBy() + "')");
        if (arguments.length > 2) {
            server.close();
        }
        Files.createFile(Path.of(arguments[0], "ready"));
        if (arguments.length == 2) {
            new CountDownLatch(1).await();
        }
    }
}
