package dev.rentwright.imports.csv.table;

import dev.rentwright.imports.csv.RefusedRow;
import dev.rentwright.imports.csv.RefusedRow.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A row whose cells are asked for one by one; it remembers everything that is wrong with them. A cell that is wrong is
 * answered by something harmless, for whoever asks {@link #refused} before using it. Not for sharing between threads.
 */
public final class Row {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,15})?");

    private final long line;
    private final Map<String, Integer> places;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    Row(long line, Map<String, Integer> places, List<String> cells) {
        this.line = line;
        this.places = places;
        this.cells = cells;
        if (cells.size() != places.size()) {
            faults.add(Fault.ofRow("expected " + places.size() + " columns, as in the header, got " + cells.size()));
        }
    }

    /** Of the file, the header being line 1. */
    public long line() {
        return line;
    }

    /** True when no cell says anything. */
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The whole row as it stands, to tell it from others. */
    public String text() {
        return String.join(",", cells);
    }

    /** The row with what is wrong with it; empty while nothing is. */
    public Optional<RefusedRow> refused() {
        return faults.isEmpty() ? Optional.empty() : Optional.of(new RefusedRow(line, faults));
    }

    /** Finds a fault that no single cell has. */
    public void fault(String column, String expected, String actual) {
        faults.add(Fault.in(column, expected, actual));
    }

    /** What a cell says, without the blanks around it. */
    public String cell(String column) {
        int place = Objects.requireNonNull(places.get(column), column);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    /** A cell's text; empty text where it is wrong. */
    public String text(String column, String expected, Predicate<String> rule) {
        String cell = cell(column);
        if (rule.test(cell)) {
            return cell;
        }
        fault(column, expected, cell);
        return "";
    }

    /** A whole number in digits; the least that it may be where it is wrong. */
    public int whole(String column, int least, int most) {
        String expected = "a whole number from " + least + " to " + most;
        return number(
                        column,
                        expected,
                        number -> number.scale() <= 0
                                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                                && number.compareTo(BigDecimal.valueOf(most)) <= 0)
                .map(BigDecimal::intValueExact)
                .orElse(least);
    }

    /** A number in plain digits: no exponent, no thousands, no currency sign. */
    public Optional<BigDecimal> number(String column, String expected, Predicate<BigDecimal> rule) {
        String cell = cell(column);
        Optional<BigDecimal> number = Optional.of(cell)
                .filter(DECIMAL.asMatchPredicate())
                .map(BigDecimal::new)
                .filter(rule);
        if (number.isEmpty()) {
            fault(column, expected, cell);
        }
        return number;
    }
}
