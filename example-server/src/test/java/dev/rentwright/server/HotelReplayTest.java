package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.imports.csv.Progress;
import dev.rentwright.imports.csv.hotel.HotelReplay;
import dev.rentwright.imports.csv.hotel.ReplayReport;
import dev.rentwright.persistence.jpa.JpaPorts;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Six hundred real bookings of a resort, replayed on PostgreSQL; the file is looked for as import-csv's README says. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HotelReplayTest {

    private static final String VARIABLE = "RENTWRIGHT_DATA_SETS";
    private static final Path FILE = Path.of(Optional.ofNullable(System.getProperty(VARIABLE))
                    .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                    .orElse("../../shared/data"))
            .resolve("hotel-bookings.csv");

    private static final String OVERLAPS = """
            select count(*) from availability_claims a join availability_claims b
             on a.rentable_id = b.rentable_id and a.claim_id < b.claim_id and a.period && b.period""";

    @TempDir
    private Path folder;

    @Test
    void two_hundred_bookings_end_as_they_did_without_an_overlap() throws IOException, SQLException {
        assumeTrue(Files.isReadable(FILE), "skipped: no " + FILE + "; name its folder in " + VARIABLE);
        List<String> lines = Files.readAllLines(FILE).subList(0, 201);
        Path slice = Files.write(folder.resolve("slice.csv"), lines);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(ThrowawayPostgres.freshDatabase());
        config.setMaximumPoolSize(4);
        try (HikariDataSource source = new HikariDataSource(config)) {
            Schema.migrate(source);
            try (JpaPorts ports = JpaPorts.on(source)) {
                ReplayReport report = HotelReplay.on(ports).run(slice, Progress.SILENT);

                assertTrue(report.isFaithful(), report::summary);
                assertTrue(
                        report.refused().stream().allMatch(row -> row.toString().contains("stay.over-occupancy")),
                        report::summary);
                assertEquals(194, report.replayed(), report::summary);
                assertEquals(0, count(source, OVERLAPS));
                assertTrue(count(source, "select count(*) from availability_claims") > 140);

                ReplayReport again = HotelReplay.on(ports).run(slice, Progress.SILENT);
                assertEquals(194, again.unchanged(), again::summary);
            }
        }
    }

    private static long count(HikariDataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
