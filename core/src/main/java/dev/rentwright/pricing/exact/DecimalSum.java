package dev.rentwright.pricing.exact;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
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
    public Money rounded(Rounding rounding, CurrencyUnit currency) {
        long minorUnit = Tens.power(currency.getDefaultFractionDigits());
        if (denominator == minorUnit) {
            return Money.ofMinor(nearest(Tens.floorQuotient(high, digits - LOW_DIGITS), 1, rounding), currency);
        }
        long parts = denominator / minorUnit;
        if (parts > MOST_PARTS || parts * minorUnit != denominator) {
            return rounding.round(exact(), currency);
        }
        long divisor = parts * Tens.power(digits - LOW_DIGITS);
        return Money.ofMinor(nearest(Math.floorDiv(high, divisor), parts, rounding), currency);
    }

    /** The whole number nearest to a quotient that was rounded down, of this sum in minor units and parts of them. */
    private long nearest(long quotient, long parts, Rounding rounding) {
        long divisor = parts * Tens.power(digits - LOW_DIGITS);
        int tie = toTie(high - quotient * divisor, low, divisor);
        boolean tieIsUp = rounding == Rounding.HALF_UP ? quotient >= 0 : (quotient & 1) != 0;
        return tie > 0 || (tie == 0 && tieIsUp) ? quotient + 1 : quotient;
    }

    /** Whether a rest, and what is behind its point, is below, at or above half of a divisor. */
    private static int toTie(long rest, long low, long divisor) {
        // Doubled, the rest has room: divisors are below 2^62.
        long over = 2 * rest - divisor;
        if (over == -1) {
            return Long.compare(2 * low, BASE);
        }
        return over < 0 ? -1 : over > 0 || low > 0 ? 1 : 0;
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
            this.unit = Tens.power(digits - decimals);
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
                low += times % BASE * factor;
                high = Math.addExact(high, Math.floorDiv(low, BASE));
                low = Math.floorMod(low, BASE);
            }
        }

        /** Adds a whole number of the denominator's parts. */
        public void add(long parts) {
            if (parts != 0) {
                high = Math.addExact(high, Math.multiplyExact(parts, Tens.power(digits - LOW_DIGITS)));
            }
        }

        public DecimalSum build() {
            return new DecimalSum(denominator, digits, high, low);
        }
    }
}
