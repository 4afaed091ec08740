package dev.rentwright.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Splitting an amount into parts that add up to it again: a total over invoices, a tax over lines. By largest remainder,
 * ties to the earlier part (domain P0, W67): 100.00 in three is 33.34, 33.33, 33.33. A negative amount is split as its
 * mirror image.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * {@code whole} in {@code parts} parts that differ by at most one minor unit, larger ones first.
     *
     * @throws IllegalArgumentException if {@code parts} is less than 1
     */
    public static List<Money> evenly(Money whole, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("An amount must be split into at least 1 part, but was " + parts);
        }
        long base = whole.minorUnits() / parts;
        long leftOver = whole.minorUnits() % parts;
        return IntStream.range(0, parts)
                .mapToObj(i -> whole.withMinorUnits(i < Math.abs(leftOver) ? base + Long.signum(leftOver) : base))
                .toList();
    }

    /**
     * {@code whole} in proportion to {@code weights}, one part each; no part is a whole minor unit away from its exact
     * share, and a part of weight zero is zero.
     *
     * @throws IllegalArgumentException if a weight is negative or all of them are zero
     */
    public static List<Money> byWeights(Money whole, List<Fraction> weights) {
        Fraction perWeight = Fraction.of(whole.minorUnits()).dividedBy(sumOf(weights));
        long[] units = new long[weights.size()];
        List<Fraction> remainders = new ArrayList<>();
        long leftOver = whole.minorUnits();
        for (int i = 0; i < units.length; i++) {
            Fraction share = perWeight.times(weights.get(i));
            units[i] = share.truncated();
            leftOver -= units[i];
            remainders.add(share.minus(Fraction.of(units[i])).times(whole.signum()));
        }
        largestFirst(remainders).limit(Math.abs(leftOver)).forEach(i -> units[i] += whole.signum());
        return LongStream.of(units).mapToObj(whole::withMinorUnits).toList();
    }

    /** The sort is stable, so ties stay in the order of the parts. */
    private static Stream<Integer> largestFirst(List<Fraction> remainders) {
        return IntStream.range(0, remainders.size())
                .boxed()
                .sorted(Comparator.<Integer, Fraction>comparing(remainders::get).reversed());
    }

    private static Fraction sumOf(List<Fraction> weights) {
        Fraction sum = Fraction.ZERO;
        for (Fraction weight : weights) {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("A weight must not be negative, but was " + weight);
            }
            sum = sum.plus(weight);
        }
        if (sum.signum() == 0) {
            throw new IllegalArgumentException("Weights must add up to more than zero, but were " + weights);
        }
        return sum;
    }
}
