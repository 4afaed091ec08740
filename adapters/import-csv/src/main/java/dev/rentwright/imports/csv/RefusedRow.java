package dev.rentwright.imports.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A row that could not be taken; nothing of it was kept.
 *
 * @param line of the file, the header being line 1
 * @param faults everything that is wrong with it, at least one thing
 */
public record RefusedRow(long line, List<Fault> faults) {

    public RefusedRow {
        faults = List.copyOf(faults);
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("expected at least one fault of a refused row, got none");
        }
    }

    /** Like {@code line 7: rate.daily: expected a price above 0, got '0'}. */
    @Override
    public String toString() {
        return "line " + line + ": " + faults.stream().map(Fault::toString).collect(Collectors.joining("; "));
    }

    /**
     * One thing that is wrong with a row.
     *
     * @param column where, unless it is the row as a whole
     * @param reason what was expected, and what came
     */
    public record Fault(Optional<String> column, String reason) {

        /** A cell that is not as it should be. */
        public static Fault in(String column, String expected, String actual) {
            return new Fault(Optional.of(column), "expected " + expected + ", got '" + actual + "'");
        }

        static Fault in(Column column, String expected, String actual) {
            return new Fault(Optional.of(column.title()), "expected " + expected + ", got '" + actual + "'");
        }

        /** Something that is wrong with the row as a whole. */
        public static Fault ofRow(String reason) {
            return new Fault(Optional.empty(), reason);
        }

        @Override
        public String toString() {
            return column.map(name -> name + ": ").orElse("") + reason;
        }
    }
}
