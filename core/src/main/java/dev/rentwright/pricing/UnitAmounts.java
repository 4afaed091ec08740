package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.exact.Ratio;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What each price unit came to after rules, exactly and in order: rental days and last the block of extra hours, nights, or
 * billing periods (domain section 0, P6). A cancellation takes its first units from these (domain L5). Immutable; two are
 * equal when their amounts are.
 */
public final class UnitAmounts {

    private static final long[] NONE = {};
    private static final Supplier<List<Fraction>> BY_NUMERATORS = List::of;

    /** Empty where the amounts are not simply whole numbers over one denominator. */
    private final long[] numerators;

    private final long denominator;
    private final int size;
    private final Supplier<List<Fraction>> amounts;

    private UnitAmounts(long[] numerators, long denominator, int size, Supplier<List<Fraction>> amounts) {
        this.numerators = numerators;
        this.denominator = denominator;
        this.size = size;
        this.amounts = amounts;
        if (size == 0) {
            throw new IllegalArgumentException("expected at least one price unit, got none");
        }
    }

    /** The amounts of at least one unit. */
    public UnitAmounts(List<Fraction> amounts) {
        this(NONE, 1, amounts.size(), kept(List.copyOf(amounts)));
    }

    private static Supplier<List<Fraction>> kept(List<Fraction> amounts) {
        return () -> amounts;
    }

    /** One amount after the other: over one denominator where they share it. */
    static UnitAmounts of(Ratio... amounts) {
        long denominator = amounts[0].denominator();
        long[] numerators = new long[amounts.length];
        for (int unit = 0; unit < amounts.length; unit++) {
            if (!amounts[unit].isNarrow() || amounts[unit].denominator() != denominator) {
                return new UnitAmounts(Stream.of(amounts).map(Ratio::exact).toList());
            }
            numerators[unit] = amounts[unit].numerator();
        }
        return of(numerators, denominator);
    }

    /** So many amounts, worked out when somebody looks at them. */
    static UnitAmounts of(int size, Supplier<List<Fraction>> amounts) {
        return new UnitAmounts(NONE, 1, size, amounts);
    }

    /** One whole number after the other over a denominator, which do not change any more. */
    static UnitAmounts of(long[] numerators, long denominator) {
        return new UnitAmounts(numerators, denominator, numerators.length, BY_NUMERATORS);
    }

    /** One per unit. */
    public List<Fraction> amounts() {
        return isNarrow()
                ? LongStream.of(numerators)
                        .mapToObj(numerator -> Fraction.of(numerator, denominator))
                        .toList()
                : amounts.get();
    }

    /** How many units. */
    public int size() {
        return size;
    }

    /** What they add up to. */
    public Fraction sum() {
        return amounts().stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** Whether they are whole numbers over one denominator. */
    boolean isNarrow() {
        return numerators.length > 0;
    }

    long denominator() {
        return denominator;
    }

    /** The whole numbers, so many times larger, for who only reads them. */
    long[] given(long times) {
        return times == 1 ? numerators : numerators(times);
    }

    /** The whole numbers, so many times larger, for who changes them. */
    long[] numerators(long times) {
        long[] copy = numerators.clone();
        if (times != 1) {
            for (int unit = 0; unit < copy.length; unit++) {
                copy[unit] = Math.multiplyExact(copy[unit], times);
            }
        }
        return copy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitAmounts that && amounts().equals(that.amounts());
    }

    @Override
    public int hashCode() {
        return amounts().hashCode();
    }

    @Override
    public String toString() {
        return amounts().toString();
    }
}
