package dev.rentwright.imports.csv;

import dev.rentwright.imports.csv.RefusedRow.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A row's cells, read one by one; remembers everything that is wrong with them. Not for sharing between threads. */
final class Cells {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,15})?");

    private final Header header;
    private final List<String> cells;
    private final List<Fault> faults = new ArrayList<>();

    Cells(Header header, List<String> cells) {
        this.header = header;
        this.cells = cells;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isEmpty(Column column) {
        return header.cell(cells, column).isEmpty();
    }

    Optional<String> text(Column column, String expected, Predicate<String> rule) {
        String cell = header.cell(cells, column);
        return fitting(column, expected, Optional.of(cell).filter(rule));
    }

    /** A number in plain digits: no exponent, no thousands, no currency sign. */
    Optional<BigDecimal> number(Column column, String expected, Predicate<BigDecimal> rule) {
        Optional<BigDecimal> number = Optional.of(header.cell(cells, column))
                .filter(DECIMAL.asMatchPredicate())
                .map(BigDecimal::new)
                .filter(rule);
        return fitting(column, expected, number);
    }

    /** One of an enum's constants, in any case. */
    <E extends Enum<E>> Optional<E> oneOf(Column column, E[] constants) {
        String cell = header.cell(cells, column).toUpperCase(Locale.ROOT);
        Optional<E> found =
                Arrays.stream(constants).filter(one -> one.name().equals(cell)).findFirst();
        return fitting(column, "one of " + Arrays.toString(constants), found);
    }

    private <T> Optional<T> fitting(Column column, String expected, Optional<T> value) {
        if (value.isEmpty()) {
            faults.add(Fault.in(column, expected, header.cell(cells, column)));
        }
        return value;
    }
}
