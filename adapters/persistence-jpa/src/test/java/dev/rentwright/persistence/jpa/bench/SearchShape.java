package dev.rentwright.persistence.jpa.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large a fleet is that is searched, {@code 20000x50} or {@code 20000x50x5}: rentables, rentals of each, and how many times
 * as many of them are over. What is to come is the same.
 *
 * @param rentables a multiple of {@value #GROUP}
 * @param claims of each, of which every eleventh is to come
 * @param history by what the others are multiplied
 */
record SearchShape(int rentables, int claims, int history) {

    /** As many are of one category at one place. */
    static final int GROUP = 100;

    /** Each place has as many categories. */
    static final int CATEGORIES = 10;

    private static final Pattern SHAPE = Pattern.compile("([0-9]+)x([0-9]+)(?:x([0-9]+))?");

    static SearchShape of(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches() || Integer.parseInt(shape.group(1)) % (GROUP * CATEGORIES) != 0) {
            throw new IllegalArgumentException(
                    "expected a shape like 20000x50 or 20000x50x5, thousands of rentables, got " + text);
        }
        int history = shape.group(3) == null ? 1 : Integer.parseInt(shape.group(3));
        return new SearchShape(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)), history);
    }

    int groups() {
        return rentables / GROUP;
    }

    int places() {
        return groups() / CATEGORIES;
    }

    /** Of each rentable. */
    int toCome() {
        return Math.max(1, claims / 11);
    }

    /** Of each rentable. */
    int over() {
        return (claims - toCome()) * history;
    }

    @Override
    public String toString() {
        return rentables + "x" + claims + (history == 1 ? "" : "x" + history);
    }
}
