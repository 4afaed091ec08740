package dev.rentwright.pricing.exact;

import java.util.Arrays;

/**
 * Whole numbers one after the other, of which those that are equal and stand together are told once: what days of a season
 * cost. Immutable.
 */
public final class Runs {

    /** Of each run the number, and how many numbers there are up to its end; some room behind them may be left. */
    private final long[] numbers;

    private final int[] ends;
    private final int count;

    /** So many runs, in arrays that nobody changes any more. */
    public Runs(long[] numbers, int[] ends, int count) {
        this.numbers = numbers;
        this.ends = ends;
        this.count = count;
    }

    /** Numbers, each for itself. */
    public static Runs of(long... numbers) {
        int[] ends = new int[numbers.length];
        Arrays.setAll(ends, at -> at + 1);
        return new Runs(numbers, ends, numbers.length);
    }

    /** How many runs. */
    public int count() {
        return count;
    }

    /** How many numbers. */
    public int size() {
        return ends[count - 1];
    }

    /** The number of a run. */
    public long number(int run) {
        return numbers[run];
    }

    /** How many numbers there are up to the end of a run. */
    public int end(int run) {
        return ends[run];
    }

    /** The least number of the first runs. */
    public long least(int runs) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            least = Math.min(least, numbers[run]);
        }
        return least;
    }

    /** The greatest number. */
    public long greatest() {
        long greatest = numbers[0];
        for (int run = 1; run < count; run++) {
            greatest = Math.max(greatest, numbers[run]);
        }
        return greatest;
    }

    /**
     * So many times larger numbers.
     *
     * @throws ArithmeticException if one has no room
     */
    public Runs times(long factor) {
        if (factor == 1) {
            return this;
        }
        long[] larger = new long[count];
        for (int run = 0; run < count; run++) {
            larger[run] = Math.multiplyExact(numbers[run], factor);
        }
        return new Runs(larger, ends, count);
    }

    /** Each number. */
    public long[] each() {
        long[] each = new long[size()];
        int begin = 0;
        for (int run = 0; run < count; run++) {
            for (int at = begin; at < ends[run]; at++) {
                each[at] = numbers[run];
            }
            begin = ends[run];
        }
        return each;
    }
}
