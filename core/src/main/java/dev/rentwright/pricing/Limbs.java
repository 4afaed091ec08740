package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import javax.money.CurrencyUnit;

/**
 * A row of exact decimal numbers of up to thirty digits, each with decimals of its own, over one denominator: where a
 * {@code long} is soon full, because every multiplier of three decimals adds three digits. Each number is {@code high x
 * 10^12 + low}, and {@code low} is never negative. For one computation and one thread.
 */
final class Limbs {

    private static final int LOW_DIGITS = 12;
    private static final long BASE = Tens.power(LOW_DIGITS);

    /** As far as a low part can be multiplied at once. */
    private static final int STEP = 6;

    private final long denominator;
    private final long[] high;
    private final long[] low;
    private final int[] digits;

    /** So many numbers, all of them 0. */
    Limbs(long denominator, int size) {
        this.denominator = denominator;
        this.high = new long[size];
        this.low = new long[size];
        this.digits = new int[size];
    }

    /** Makes a number a whole number of denominators' parts. */
    void set(int at, long value) {
        high[at] = Math.floorDiv(value, BASE);
        low[at] = Math.floorMod(value, BASE);
        digits[at] = 0;
    }

    void copy(int to, int from) {
        high[to] = high[from];
        low[to] = low[from];
        digits[to] = digits[from];
    }

    /**
     * Multiplies by a factor of at most a million, with decimals of its own.
     *
     * @throws ArithmeticException if the product has no room, as every operation here does
     */
    void multiply(int at, long factor, int decimals) {
        scale(at, factor);
        digits[at] += decimals;
    }

    /** Writes a number with at least so many decimals. */
    void extend(int at, int decimals) {
        while (digits[at] < decimals) {
            int step = Math.min(STEP, decimals - digits[at]);
            scale(at, Tens.power(step));
            digits[at] += step;
        }
    }

    /** Adds another number, or takes it away. */
    void add(int at, int other, boolean away) {
        extend(at, digits[other]);
        extend(other, digits[at]);
        long sum = away ? low[at] - low[other] : low[at] + low[other];
        high[at] = away ? Math.subtractExact(high[at], high[other]) : Math.addExact(high[at], high[other]);
        high[at] = Math.addExact(high[at], Math.floorDiv(sum, BASE));
        low[at] = Math.floorMod(sum, BASE);
    }

    boolean isNegative(int at) {
        return high[at] < 0;
    }

    boolean isZero(int at) {
        return (high[at] | low[at]) == 0;
    }

    Fraction exact(int at) {
        Fraction numerator = Fraction.of(high[at]).times(BASE).plus(Fraction.of(low[at]));
        Fraction parts = Fraction.of(denominator);
        for (int left = digits[at]; left > 0; left -= STEP) {
            parts = parts.times(Tens.power(Math.min(STEP, left)));
        }
        return numerator.dividedBy(parts);
    }

    /** The amount nearest to a number. */
    Money rounded(int at, Rounding rounding, CurrencyUnit currency) {
        long minorUnit = Tens.power(currency.getDefaultFractionDigits());
        if (denominator % minorUnit == 0) {
            try {
                return Money.ofMinor(nearest(at, denominator / minorUnit, rounding), currency);
            } catch (ArithmeticException noRoom) {
                return rounding.round(exact(at), currency);
            }
        }
        return rounding.round(exact(at), currency);
    }

    private long nearest(int at, long parts, Rounding rounding) {
        // The low part becomes what is behind the point, and the high part is divided.
        extend(at, LOW_DIGITS);
        long divisor = Math.multiplyExact(parts, Tens.power(digits[at] - LOW_DIGITS));
        boolean negative = high[at] < 0;
        long behind = negative && low[at] > 0 ? BASE - low[at] : low[at];
        long before = negative ? (low[at] > 0 ? ~high[at] : -high[at]) : high[at];
        long quotient = before / divisor;
        int tie = toTie(divisor, before % divisor, behind);
        boolean away = tie > 0 || (tie == 0 && (rounding == Rounding.HALF_UP || (quotient & 1) != 0));
        long nearest = away ? quotient + 1 : quotient;
        return negative ? -nearest : nearest;
    }

    /** Whether a rest, and what is behind its point, is below, at or above half of a divisor. */
    private static int toTie(long divisor, long rest, long behind) {
        long missing = (divisor - rest) - rest;
        if (missing > 1 || missing < 0) {
            return missing > 1 ? -1 : 1;
        }
        return Long.compare(behind, missing == 1 ? BASE / 2 : 0);
    }

    private void scale(int at, long factor) {
        long product = low[at] * factor;
        // First what may have no room: then the number is left as it was.
        high[at] = Math.addExact(Math.multiplyExact(high[at], factor), product / BASE);
        low[at] = product % BASE;
    }
}
