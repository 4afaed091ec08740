package dev.rentwright.catalogue;

import java.time.Duration;

/**
 * What a rentable needs after a rental before the next may begin (domain A3, AVL-18): its own time, or that of its category,
 * which goes before that of its kind. What was booked before it changed stays as it was agreed.
 *
 * @param length 0 or more
 * @param own false where it follows its category
 */
public record Turnaround(Duration length, boolean own) {

    public Turnaround {
        if (length.isNegative()) {
            throw new IllegalArgumentException("expected a turnaround of 0 or more, got " + length);
        }
    }

    /** Its own, whatever its category needs. */
    public static Turnaround own(Duration length) {
        return new Turnaround(length, true);
    }

    /** That of its category. */
    public static Turnaround ofCategory(Duration length) {
        return new Turnaround(length, false);
    }
}
