package dev.rentwright.pricing.rule;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Numbers at which some rule begins or ceases to match, so that to the rules all numbers from one cut to the next are the same.
 * Immutable.
 */
final class Cuts {

    /** All numbers are the same. */
    static final Cuts NONE = new Cuts(new long[0]);

    /** In order, each once. */
    private final long[] at;

    private Cuts(long[] at) {
        this.at = at;
    }

    static Cuts of(LongStream at) {
        return new Cuts(at.distinct().sorted().toArray());
    }

    /** Between which of them a number is. */
    int part(long number) {
        int found = at.length == 0 ? 0 : Arrays.binarySearch(at, number);
        return found < 0 ? -found - 1 : found + 1;
    }
}
