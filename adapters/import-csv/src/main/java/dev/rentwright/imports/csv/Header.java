package dev.rentwright.imports.csv;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column stands where; columns are known by name, so their order is the file's own affair.
 *
 * @param width how many columns a row has
 * @param places where each column stands, from 0
 */
record Header(int width, Map<Column, Integer> places) {

    /** The header that these titles make, or what is wrong with them. */
    static Header of(List<String> cells) throws Unusable {
        List<String> titles = cells.stream().map(String::strip).toList();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            if (titles.indexOf(column.title()) != titles.lastIndexOf(column.title())) {
                throw new Unusable("expected the column " + column.title() + " once, got it twice");
            }
            Optional.of(titles.indexOf(column.title())).filter(at -> at >= 0).ifPresent(at -> places.put(column, at));
        }
        List<String> missing = Stream.of(Column.values())
                .filter(column -> !places.containsKey(column))
                .map(Column::title)
                .toList();
        if (!missing.isEmpty()) {
            throw new Unusable("expected a header with the columns " + missing + ", got " + titles);
        }
        return new Header(titles.size(), places);
    }

    /** What a row of the right width says in a column, without the blanks around it. */
    String cell(List<String> row, Column column) {
        return row.get(Objects.requireNonNull(places.get(column), column::title))
                .strip();
    }

    /** Why there is no header. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String reason) {
            super(reason);
        }
    }
}
