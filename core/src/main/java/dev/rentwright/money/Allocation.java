package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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
        Fraction sum = sumOf(weights);
        Fraction perWeight = Fraction.of(whole.minorUnits()).dividedBy(sum);
        boolean negative = whole.isNegative();
        List<BigInteger> units = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        BigInteger leftOver = BigInteger.valueOf(whole.minorUnits()).abs();
        for (Fraction weight : weights) {
            Fraction share = negative ? perWeight.times(weight).negated() : perWeight.times(weight);
            BigInteger floor = share.floor();
            units.add(floor);
            remainders.add(share.minus(Fraction.of(new BigDecimal(floor))));
            leftOver = leftOver.subtract(floor);
        }
        largestFirst(remainders)
                .limit(leftOver.longValueExact())
                .forEach(i -> units.set(i, units.get(i).add(BigInteger.ONE)));
        return units.stream()
                .map(u -> whole.withMinorUnits((negative ? u.negate() : u).longValueExact()))
                .toList();
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
