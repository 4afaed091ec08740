package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.money.NumberValue;

/** Decimal numbers on their way in: read exactly, brought to one scale, refused when they do not fit. */
final class Decimals {

    /** Digits of the largest {@code long}: no amount has more before the point, so nothing that comes in may. */
    static final int MAX_PRECISION = 19;

    private Decimals() {}

    /** Reads plain or scientific decimal text. */
    static BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException malformed) {
            throw new IllegalArgumentException("expected a decimal number, got '" + text + "'", malformed);
        }
    }

    /**
     * The same value with at least {@code min} and at most {@code max} decimals, as few as possible, so that equal
     * values are equal objects.
     *
     * @throws IllegalArgumentException if the value needs more decimals or has more than 19 digits before the point
     */
    static BigDecimal normalised(BigDecimal value, int min, int max, String what) {
        if (value.scale() == min && value.precision() <= MAX_PRECISION) {
            return value;
        }
        // Digits are counted before the scale is touched: 1e999999999 is short to write and would fill the memory.
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (shortest.scale() > max) {
            throw new IllegalArgumentException("expected " + what + " with at most " + max + " decimals, got " + value);
        }
        if ((long) shortest.precision() - shortest.scale() > MAX_PRECISION) {
            throw new IllegalArgumentException(
                    "expected " + what + " with at most " + MAX_PRECISION + " digits before the point, got " + value);
        }
        return shortest.setScale(Math.max(min, shortest.scale()));
    }

    /**
     * The digits of {@code value} without their point.
     *
     * @throws IllegalArgumentException if they have no room in a {@code long}
     */
    static long unscaled(BigDecimal value, String what) {
        if (value.unscaledValue().bitLength() >= Long.SIZE) {
            throw new IllegalArgumentException("expected " + what + " of at most "
                    + BigDecimal.valueOf(Long.MAX_VALUE, value.scale()).toPlainString() + ", got " + value);
        }
        return value.unscaledValue().longValueExact();
    }

    /**
     * The exact value of any number. A {@code double} or {@code float} means the decimal it prints as (0.1 is one
     * tenth), which is what its author wrote.
     *
     * @throws ArithmeticException for NaN and the infinities
     * @throws IllegalArgumentException for a number of an unknown class that does not print as a decimal
     */
    static BigDecimal of(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        if (number instanceof NumberValue value) {
            return value.numberValueExact(BigDecimal.class);
        }
        if (number instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (isIntegral(number)) {
            return BigDecimal.valueOf(number.longValue());
        }
        if (isNotFinite(number)) {
            throw new ArithmeticException("Expected a finite number, but was " + number);
        }
        return parse(number.toString());
    }

    private static boolean isIntegral(Number number) {
        return number instanceof Long
                || number instanceof Integer
                || number instanceof Short
                || number instanceof Byte
                || number instanceof AtomicLong
                || number instanceof AtomicInteger;
    }

    private static boolean isNotFinite(Number number) {
        return (number instanceof Double d && !Double.isFinite(d)) || (number instanceof Float f && !Float.isFinite(f));
    }
}
