package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.PostgresUnavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void who_starts_where_another_server_runs_is_told_of_the_database_whatever_else_failed_first() throws Exception {
        // As root it is another user who runs PostgreSQL, and passes through.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Configuration configuration = Configuration.of(
                Map.of("RENTWRIGHT_DATA", folder.toString(), "RENTWRIGHT_PORT", "0", "RENTWRIGHT_WORK_EVERY", "PT1H"));
        try (RentalServer first = RentalServer.start(configuration, Clock.systemUTC())) {
            PostgresUnavailable refused =
                    assertThrows(PostgresUnavailable.class, () -> RentalServer.start(configuration, Clock.systemUTC()));

            assertTrue(refused.toString().contains("is in use by"), refused::toString);
            assertTrue(first.url().getPort() > 0);
        }
    }
}
