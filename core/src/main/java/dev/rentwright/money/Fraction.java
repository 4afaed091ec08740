package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact rational number: what a price is between its inputs and its one rounding (domain P0, "quotients that do not
 * terminate stay fractions"). A third of a month's rent stays a third.
 *
 * <p>Always in lowest terms with a positive denominator, so equal values are equal objects. Immutable and thread-safe.
 * Results of any size are exact; those of everyday size are computed without allocating big numbers.
 *
 * <pre>{@code Fraction.of(31).dividedBy(Fraction.of(3)).times(3).equals(Fraction.of(31)) // true}</pre>
 */
public final class Fraction implements Comparable<Fraction> {

    /** Nothing. */
    public static final Fraction ZERO = new Fraction(0, 1);

    /** One whole. */
    public static final Fraction ONE = new Fraction(1, 1);

    /** Far beyond any price, and small enough that a mistyped exponent does not fill the memory. */
    private static final int MAX_DIGITS = 1_000;

    private static final BigInteger LONG_LIMIT = BigInteger.valueOf(Long.MAX_VALUE);

    /** Zero when the value is in the wide pair instead. */
    private final long denominator;

    private final long numerator;

    /** One reference, not two: a fraction of everyday size then takes 32 bytes. */
    private final Wide wide;

    private Fraction(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = Wide.NONE;
    }

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = new Wide(numerator, denominator);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return whole == Long.MIN_VALUE
                ? new Fraction(BigInteger.valueOf(whole), BigInteger.ONE)
                : new Fraction(whole, 1);
    }

    /**
     * The quotient of two whole numbers.
     *
     * @throws ArithmeticException if {@code denominator} is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE
                ? reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator))
                : reduced(numerator, denominator);
    }

    /**
     * The value of a decimal number.
     *
     * @throws IllegalArgumentException if it has more than a thousand digits on either side of the point
     */
    public static Fraction of(BigDecimal decimal) {
        int scale = decimal.scale();
        if (Math.abs((long) scale) > MAX_DIGITS || decimal.precision() > MAX_DIGITS) {
            throw new IllegalArgumentException("Expected at most " + MAX_DIGITS + " digits, but was " + decimal);
        }
        if (scale >= 0 && scale < LongMath.OF_TEN.length && decimal.precision() < LongMath.OF_TEN.length) {
            return reduced(decimal.unscaledValue().longValueExact(), LongMath.OF_TEN[scale]);
        }
        return scale >= 0
                ? reduced(decimal.unscaledValue(), BigInteger.TEN.pow(scale))
                : reduced(decimal.unscaledValue().multiply(BigInteger.TEN.pow(-scale)), BigInteger.ONE);
    }

    /** The exact sum. */
    public Fraction plus(Fraction other) {
        if (crossProductsFit(other)) {
            return denominator == other.denominator
                    ? reduced(numerator + other.numerator, denominator)
                    : reduced(
                            numerator * other.denominator + other.numerator * denominator,
                            denominator * other.denominator);
        }
        return reduced(
                top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    /** The exact difference. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** The exact product. */
    public Fraction times(Fraction other) {
        if (isNarrow()
                && other.isNarrow()
                && bits(numerator) + bits(other.numerator) < Long.SIZE
                && bits(denominator) + bits(other.denominator) < Long.SIZE) {
            return reduced(numerator * other.numerator, denominator * other.denominator);
        }
        return reduced(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    /** The exact product. */
    public Fraction times(long factor) {
        return times(of(factor));
    }

    /**
     * The exact quotient.
     *
     * @throws ArithmeticException if {@code divisor} is zero
     */
    public Fraction dividedBy(Fraction divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("Expected a divisor other than zero when dividing " + this);
        }
        return times(divisor.reciprocal());
    }

    /** The same distance from zero on the other side. */
    public Fraction negated() {
        return isNarrow() ? new Fraction(-numerator, denominator) : reduced(wide.numerator.negate(), wide.denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return isNarrow() ? Long.signum(numerator) : wide.numerator.signum();
    }

    /** Whether nothing follows the point. */
    public boolean isWhole() {
        return isNarrow() ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
    }

    /** The nearest decimal number with {@code scale} decimals. */
    public BigDecimal toBigDecimal(int scale, Rounding rounding) {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), scale, rounding.mode());
    }

    /** This value in units of the last of {@code digits} decimals, rounded to a whole number of them. */
    long scaledTo(int digits, Rounding rounding) {
        if (isNarrow() && LongMath.productFits(numerator, LongMath.OF_TEN[digits])) {
            return rounding.quotient(numerator * LongMath.OF_TEN[digits], denominator);
        }
        BigInteger unscaled = toBigDecimal(digits, rounding).unscaledValue();
        if (unscaled.bitLength() >= Long.SIZE) {
            throw new ArithmeticException(
                    "Expected an amount of at most " + Long.MAX_VALUE + " minor units, but was " + unscaled);
        }
        return unscaled.longValueExact();
    }

    /** {@code units} times this value, rounded to a whole number. */
    long timesRounded(long units, Rounding rounding) {
        return isNarrow() && LongMath.productFits(units, numerator)
                ? rounding.quotient(units * numerator, denominator)
                : times(units).scaledTo(0, rounding);
    }

    /** {@code units / divisor} times this value, rounded to a whole number once. */
    long timesRounded(long units, long divisor, Rounding rounding) {
        return isNarrow() && LongMath.productFits(units, numerator) && LongMath.productFits(denominator, divisor)
                ? rounding.quotient(units * numerator, denominator * divisor)
                : times(of(units, divisor)).scaledTo(0, rounding);
    }

    /** This value without what follows the point; for values that a {@code long} can hold. */
    long truncated() {
        return isNarrow()
                ? numerator / denominator
                : wide.numerator.divide(wide.denominator).longValueExact();
    }

    @Override
    public int compareTo(Fraction other) {
        return crossProductsFit(other)
                ? Long.compare(numerator * other.denominator, other.numerator * denominator)
                : top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction that
                && numerator == that.numerator
                && denominator == that.denominator
                && wide.equals(that.wide);
    }

    @Override
    public int hashCode() {
        return isNarrow() ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /** Like {@code 7/3}, or {@code 7} when whole. */
    @Override
    public String toString() {
        return isWhole() ? top().toString() : top() + "/" + bottom();
    }

    private Fraction reciprocal() {
        long top = denominator;
        long bottom = numerator;
        return isNarrow() ? reduced(top, bottom) : reduced(bottom(), top());
    }

    private boolean isNarrow() {
        return denominator != 0;
    }

    private BigInteger top() {
        return isNarrow() ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    private BigInteger bottom() {
        return isNarrow() ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /** Each cross product stays below 2^62, so that their sum stays below 2^63. */
    private boolean crossProductsFit(Fraction other) {
        return isNarrow()
                && other.isNarrow()
                && bits(numerator) + bits(other.denominator) < Long.SIZE - 1
                && bits(other.numerator) + bits(denominator) < Long.SIZE - 1
                && bits(denominator) + bits(other.denominator) < Long.SIZE - 1;
    }

    private static int bits(long value) {
        return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
    }

    private static Fraction reduced(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("Expected a denominator other than zero below " + numerator);
        }
        if (denominator == 1) {
            return new Fraction(numerator, 1);
        }
        long divisor = LongMath.greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Fraction(sign * numerator / divisor, sign * denominator / divisor);
    }

    private static Fraction reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("Expected a denominator other than zero below " + numerator);
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.abs().compareTo(LONG_LIMIT) <= 0 && bottom.compareTo(LONG_LIMIT) <= 0
                ? new Fraction(top.longValueExact(), bottom.longValueExact())
                : new Fraction(top, bottom);
    }

    /** A value that has no room in two longs. */
    private record Wide(BigInteger numerator, BigInteger denominator) {
        static final Wide NONE = new Wide(BigInteger.ZERO, BigInteger.ZERO);
    }
}
