package dev.rentwright.imports.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file with a header and one vehicle per line, read from its beginning as often as one likes and never held in memory.
 *
 * @param lastYear the latest model year that can be on the road
 */
record VehicleFile(Path path, int lastYear) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * Each row in turn; lines without anything in them are none.
     *
     * @throws UnreadableFile when there is no such file, or it is one of something else
     */
    void read(Consumer<Reading> each) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            RowReader rows = new RowReader(header(lines), lastYear);
            long number = 2;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    each.accept(rows.read(number, line));
                }
                number++;
            }
        } catch (IOException | Header.Unusable unreadable) {
            throw new UnreadableFile(path, unreadable);
        }
    }

    private static Header header(BufferedReader lines) throws IOException, Header.Unusable {
        String first = lines.readLine();
        if (first == null) {
            throw new Header.Unusable("expected a header, got an empty file");
        }
        String titles = first.startsWith(BYTE_ORDER_MARK) ? first.substring(BYTE_ORDER_MARK.length()) : first;
        return Header.of(
                CsvLine.cells(titles).orElseThrow(() -> new Header.Unusable("expected text, got something else")));
    }
}
