package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.pricing.exact.Runs;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What each price unit came to after rules, exactly and in order: rental days and last the block of extra hours, nights, or
 * billing periods (domain section 0, P6). A cancellation takes its first units from these (domain L5). Immutable; two are
 * equal when their amounts are.
 */
public final class UnitAmounts {

    private static final Runs NONE = new Runs(new long[0], new int[0], 0);
    private static final Supplier<List<Fraction>> BY_RUNS = List::of;

    /** Empty where the amounts are not simply whole numbers over one denominator. */
    private final Runs runs;

    private final long denominator;
    private final int size;
    private final Supplier<List<Fraction>> amounts;

    private UnitAmounts(Runs runs, long denominator, int size, Supplier<List<Fraction>> amounts) {
        this.runs = runs;
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

    /** So many amounts, worked out when somebody looks at them. */
    static UnitAmounts of(int size, Supplier<List<Fraction>> amounts) {
        return new UnitAmounts(NONE, 1, size, amounts);
    }

    /** Whole numbers over a denominator. */
    static UnitAmounts of(Runs runs, long denominator) {
        return new UnitAmounts(runs, denominator, runs.size(), BY_RUNS);
    }

    /** Amounts up to some units each: over one denominator where they share it. */
    static UnitAmounts of(Ratio[] amounts, int[] ends, int count) {
        long denominator = amounts[0].denominator();
        long[] numerators = new long[count];
        for (int run = 0; run < count; run++) {
            if (!amounts[run].isNarrow() || amounts[run].denominator() != denominator) {
                return new UnitAmounts(IntStream.range(0, count)
                        .boxed()
                        .flatMap(wide ->
                                Collections.nCopies(
                                        ends[wide] - (wide == 0 ? 0 : ends[wide - 1]), amounts[wide].exact())
                                        .stream())
                        .toList());
            }
            numerators[run] = amounts[run].numerator();
        }
        return of(new Runs(numerators, ends, count), denominator);
    }

    /** One per unit. */
    public List<Fraction> amounts() {
        return isNarrow()
                ? LongStream.of(runs.each())
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
        return runs.count() > 0;
    }

    long denominator() {
        return denominator;
    }

    /**
     * The whole numbers, so many times larger.
     *
     * @throws ArithmeticException if one has no room
     */
    Runs runs(long times) {
        return runs.times(times);
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

    /** Amounts as they are found, of units one after the other. For one computation and one thread. */
    static final class Builder {

        private final Ratio[] amounts;

        /** How many units there are up to the end of each amount's. */
        private final int[] ends;

        private int size;

        /** Of at most so many amounts. */
        Builder(int most) {
            this.amounts = new Ratio[most];
            this.ends = new int[most];
        }

        /** So many more units that cost as much each. */
        void add(int units, Ratio each) {
            amounts[size] = each;
            ends[size] = units + (size == 0 ? 0 : ends[size - 1]);
            size++;
        }

        UnitAmounts build() {
            return of(amounts, ends, size);
        }
    }
}
