package dev.rentwright.pricing.exact;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Rounding;
import javax.money.CurrencyUnit;

/**
 * An exact sum of numbers with six to eighteen decimals over one denominator, written as {@code high x 10^6 + low}: that has
 * room where a {@code long} is full, because every multiplier of three decimals adds three digits. Immutable;
 * made by its {@link Builder}.
 */
public final class DecimalSum implements RuleSum {

    /** The fewest decimals that a sum has. */
    private static final int LOW_DIGITS = 6;

    private static final long BASE = Tens.power(LOW_DIGITS);

    /** With up to twelve digits behind it a divisor stays below 2^62. */
    private static final long MOST_PARTS = 4_000_000;

    private final long denominator;
    private final int digits;
    private final long high;
    private final long low;

    private DecimalSum(long denominator, int digits, long high, long low) {
        this.denominator = denominator;
        this.digits = digits;
        this.high = high;
        this.low = low;
    }

    /**
     * A number that has so many decimals over a denominator, times a factor of at most a million, and so many parts of the
     * denominator.
     *
     * @throws ArithmeticException if the sum has no room
     */
    public static DecimalSum of(long denominator, int decimals, long number, long factor, long parts) {
        Builder sum = new Builder(denominator, decimals);
        sum.add(number, factor);
        sum.add(parts);
        return sum.build();
    }

    /** How many times the last decimal of a sum of so many decimals is in one of theirs. */
    public static long unit(int decimals) {
        return Tens.power(Math.max(decimals, LOW_DIGITS) - decimals);
    }

    /** What it is in millions of its last decimal, rounded down. */
    public long high() {
        return high;
    }

    /** What is left of it then, in its last decimal. */
    public int low() {
        return (int) low;
    }

    @Override
    public boolean isZero() {
        return (high | low) == 0;
    }

    @Override
    public Fraction exact() {
        return Fraction.of(high)
                .times(BASE)
                .plus(Fraction.of(low))
                .dividedBy(Fraction.of(denominator).times(Tens.power(digits)));
    }

    @Override
    public long rounded(Rounding rounding, CurrencyUnit currency) {
        long minorUnit = Tens.power(currency.getDefaultFractionDigits());
        int behind = digits - LOW_DIGITS;
        if (denominator == minorUnit) {
            return nearest(Tens.floorQuotient(high, behind), Tens.power(behind), rounding);
        }
        long parts = denominator / minorUnit;
        if (parts > MOST_PARTS || parts * minorUnit != denominator) {
            return rounding.round(exact(), currency).minorUnits();
        }
        long divisor = parts * Tens.power(behind);
        return nearest(Math.floorDiv(high, divisor), divisor, rounding);
    }

    /** The whole number nearest to a quotient that was rounded down, of this sum and a divisor. */
    private long nearest(long quotient, long divisor, Rounding rounding) {
        // Doubled, the rest has room: divisors are below 2^62.
        long over = 2 * (high - quotient * divisor) - divisor;
        if (over == -1 || (over | low) == 0) {
            return atMiddle(quotient, over, rounding);
        }
        // One more where the rest is half a divisor or more: without a branch, for nobody can foresee it.
        return quotient + (~over >>> (Long.SIZE - 1));
    }

    /** The same where what is behind the point of the rest decides, or where it is a tie. */
    private long atMiddle(long quotient, long over, Rounding rounding) {
        int tie = over == 0 ? 0 : Long.compare(2 * low, BASE);
        boolean tieIsUp = rounding == Rounding.HALF_UP ? quotient >= 0 : (quotient & 1) != 0;
        return tie > 0 || (tie == 0 && tieIsUp) ? quotient + 1 : quotient;
    }

    /** Adds up. For one computation and one thread. */
    public static final class Builder {

        private final long denominator;
        private final int digits;

        /** One of what is added, in the last decimal of the sum. */
        private final long unit;

        private long high;
        private long low;

        /** Nothing, of what has so many decimals over a denominator. */
        public Builder(long denominator, int decimals) {
            this.denominator = denominator;
            this.digits = Math.max(decimals, LOW_DIGITS);
            this.unit = unit(decimals);
        }

        /**
         * Adds the last decimal so many times a factor of at most a million.
         *
         * @throws ArithmeticException if the sum has no room, as everything here does
         */
        public void add(long number, long factor) {
            if (number != 0) {
                long times = unit == 1 ? number : Math.multiplyExact(number, unit);
                high = Math.addExact(high, Math.multiplyExact(times / BASE, factor));
                low = Math.addExact(low, times % BASE * factor);
            }
        }

        /** Adds millions of the last decimal, and so many of it. */
        public void addParts(long millions, long more) {
            high = Math.addExact(high, millions);
            low = Math.addExact(low, more);
        }

        /** Adds a whole number of the denominator's parts. */
        public void add(long parts) {
            if (parts != 0) {
                high = Math.addExact(high, Math.multiplyExact(parts, Tens.power(digits - LOW_DIGITS)));
            }
        }

        /** Keeps the low digits and adds the others to the high ones, towards below: nobody can foresee the sign. */
        public DecimalSum build() {
            long over = low / BASE;
            long rest = low - over * BASE;
            long borrowed = rest >> (Long.SIZE - 1);
            return new DecimalSum(denominator, digits, Math.addExact(high, over + borrowed), rest + (BASE & borrowed));
        }
    }
}
