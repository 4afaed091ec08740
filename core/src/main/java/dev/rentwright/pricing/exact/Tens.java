package dev.rentwright.pricing.exact;

/** Powers of ten that a {@code long} can hold: scales of prices, and of multipliers on top of them. */
public final class Tens {

    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Tens() {}

    /**
     * Ten to the given power.
     *
     * @throws ArithmeticException if it has no room
     */
    public static long power(int exponent) {
        if (exponent >= POWERS.length) {
            throw new ArithmeticException("expected a power of ten below 10^" + POWERS.length + ", got 10^" + exponent);
        }
        return POWERS[exponent];
    }

    /** How many times larger a denominator must be to be a multiple of a power of ten. */
    public static long finer(long denominator, long tens) {
        long finer = 1;
        while (denominator != tens && Math.multiplyExact(denominator, finer) % tens != 0) {
            finer *= 10;
        }
        return finer;
    }

    /** A number divided by ten to a power, towards below: a constant divides several times faster than a variable. */
    static long floorQuotient(long number, int exponent) {
        return switch (exponent) {
            case 0 -> number;
            case 1 -> floor(number, number / 10L, 10L);
            case 2 -> floor(number, number / 100L, 100L);
            case 3 -> floor(number, number / 1_000L, 1_000L);
            case 4 -> floor(number, number / 10_000L, 10_000L);
            case 5 -> floor(number, number / 100_000L, 100_000L);
            case 6 -> floor(number, number / 1_000_000L, 1_000_000L);
            case 7 -> floor(number, number / 10_000_000L, 10_000_000L);
            case 8 -> floor(number, number / 100_000_000L, 100_000_000L);
            case 9 -> floor(number, number / 1_000_000_000L, 1_000_000_000L);
            default -> Math.floorDiv(number, power(exponent));
        };
    }

    /** What is below a quotient that was cut off: without a branch, for nobody can foresee the sign. */
    private static long floor(long number, long quotient, long divisor) {
        return quotient + ((number - quotient * divisor) >> (Long.SIZE - 1));
    }

    /**
     * A number with so many zeros more.
     *
     * @throws ArithmeticException if it has no room
     */
    static long shift(long number, int zeros) {
        return zeros == 0 ? number : Math.multiplyExact(number, power(zeros));
    }
}
