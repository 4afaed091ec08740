package dev.rentwright.imports.csv.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.rentwright.imports.csv.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A file with a header and one thing per row (RFC 4180). Columns are known by name, in any order; others may stand between
 * them.
 *
 * @param path where it is
 * @param columns the names that its header must have
 */
public record Table(Path path, List<String> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * Each row in turn, one whose cells are all empty too.
     *
     * @throws UnreadableFile when there is no such file, or its header lacks a column
     */
    public void read(Consumer<Row> each) {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(path)) {
            Iterator<CsvRecord> lines = records.iterator();
            if (!lines.hasNext()) {
                throw new IOException("expected a header, got an empty file");
            }
            Map<String, Integer> places = places(lines.next().getFields());
            while (lines.hasNext()) {
                CsvRecord line = lines.next();
                each.accept(new Row(line.getStartingLineNumber(), places, line.getFields()));
            }
        } catch (IOException | CsvParseException | UncheckedIOException unreadable) {
            throw new UnreadableFile(path, unreadable);
        }
    }

    private Map<String, Integer> places(List<String> header) throws IOException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String title : header) {
            places.putIfAbsent(title.strip(), places.size());
        }
        List<String> missing = new ArrayList<>(columns);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty() || places.size() != header.size()) {
            throw new IOException("expected a header that names each of " + columns + " once, got " + header);
        }
        return places;
    }
}
