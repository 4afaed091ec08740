package dev.rentwright.proof;

import java.util.Objects;
import java.util.Optional;

/**
 * Something about a price that is not as the rulebook says, for a person to read. Immutable.
 *
 * @param kind what is wrong
 * @param line which line of the price, counted from 0; empty where it is about no line that stands there
 * @param expected what the rulebook says
 * @param actual what the price says
 * @param rule where the rulebook says it, like {@code domain P6}
 */
public record Finding(Kind kind, Optional<Integer> line, String expected, String actual, String rule) {

    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(rule, "rule");
    }

    /** Like {@code AMOUNT on line 3: expected 30.00 EUR, got 29.00 EUR (domain P8)}. */
    @Override
    public String toString() {
        return kind + line.map(index -> " on line " + index).orElse("") + ": expected " + expected + ", got " + actual
                + " (" + rule + ")";
    }

    /** What may be wrong with a price. */
    public enum Kind {
        /** The request has no price at all. */
        NO_PRICE,
        TIME,
        ROUNDING,
        LINE_MISSING,
        LINE_TOO_MANY,
        LINE_ORDER,
        QUANTITY,
        UNIT,
        UNIT_PRICE,
        AMOUNT,
        TAXABLE,
        INCLUDED,
        /** What the line says that it was made of. */
        BASIS,
        UNIT_AMOUNTS,
        TOTAL,
        DEPOSIT
    }
}
