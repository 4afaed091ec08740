package dev.rentwright.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/**
 * Takes one line apart (RFC 4180). A line is a row: no cell of the file holds a line break, so a stray quote spoils its own
 * line and not those up to the next quote.
 */
final class CsvLine {

    private static final CsvReader.CsvReaderBuilder FORMAT = CsvReader.builder();
    private static final char BYTES_THAT_ARE_NO_TEXT = '\uFFFD';

    private CsvLine() {}

    /** The cells; empty when the line is not text, or something follows a closing quote. */
    static Optional<List<String>> cells(String line) {
        if (line.chars().anyMatch(c -> c == BYTES_THAT_ARE_NO_TEXT || (Character.isISOControl(c) && c != '\t'))) {
            return Optional.empty();
        }
        try {
            return Optional.of(FORMAT.ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException broken) {
            return Optional.empty();
        }
    }
}
