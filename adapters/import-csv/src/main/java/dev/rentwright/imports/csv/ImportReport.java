package dev.rentwright.imports.csv;

import java.util.List;

/**
 * What became of a file's rows. Each row read is in exactly one of the other numbers.
 *
 * @param read rows with anything in them, the header aside
 * @param taken became vehicles
 * @param changed were known, at another price
 * @param unchanged were known, at this price
 * @param refused could not be taken, by line
 */
public record ImportReport(long read, long taken, long changed, long unchanged, List<RefusedRow> refused) {

    private static final int REFUSALS_TOLD = 20;

    public ImportReport {
        refused = List.copyOf(refused);
        if (taken + changed + unchanged + refused.size() != read) {
            throw new IllegalArgumentException(
                    "expected " + read + " rows to be taken, changed, unchanged or refused, got " + taken + ", "
                            + changed + ", " + unchanged + " and " + refused.size());
        }
    }

    /** For people: the numbers in one line, then the first twenty refusals, one per line. */
    public String summary() {
        StringBuilder told = new StringBuilder("%d rows read: %d taken, %d with a new price, %d unchanged, %d refused"
                .formatted(read, taken, changed, unchanged, refused.size()));
        refused.stream().limit(REFUSALS_TOLD).forEach(row -> told.append("\n  ").append(row));
        if (refused.size() > REFUSALS_TOLD) {
            told.append("\n  and ").append(refused.size() - REFUSALS_TOLD).append(" more");
        }
        return told.toString();
    }
}
