package dev.rentwright.imports.csv.hotel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ten thousand real bookings, read as plainly as can be. The file is no part of the project: it is looked for in the folder
 * that the property or environment variable {@code RENTWRIGHT_DATA_SETS} names, else beside the project.
 */
final class RealBookings {

    private static final String VARIABLE = "RENTWRIGHT_DATA_SETS";
    static final Path FILE = Path.of(Optional.ofNullable(System.getProperty(VARIABLE))
                    .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                    .orElse("../../../shared/data"))
            .resolve("hotel-bookings.csv");

    private RealBookings() {}

    static void orSkip() {
        assumeTrue(Files.isReadable(FILE), "skipped: no " + FILE + "; name its folder in " + VARIABLE);
    }

    /** Each row by its line; the file has no quotes. */
    static Map<Long, Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] titles = lines.get(0).split(",", -1);
        Map<Long, Map<String, String>> rows = new LinkedHashMap<>();
        for (int line = 1; line < lines.size(); line++) {
            String[] cells = lines.get(line).split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < titles.length; i++) {
                row.put(titles[i], cells[i]);
            }
            rows.put(line + 1L, row);
        }
        return rows;
    }

    /** The header and so many rows from one on. */
    static Path slice(Path folder, int from, int rows) throws IOException {
        List<String> lines = Files.readAllLines(FILE);
        Path slice = folder.resolve("slice.csv");
        StringBuilder text = new StringBuilder(lines.get(0)).append('\n');
        lines.subList(from, Math.min(lines.size(), from + rows))
                .forEach(line -> text.append(line).append('\n'));
        return Files.writeString(slice, text);
    }
}
