package dev.rentwright.pricing;

/** Powers of ten that a {@code long} can hold: scales of prices, and of multipliers on top of them. */
final class Tens {

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
    static long power(int exponent) {
        if (exponent >= POWERS.length) {
            throw new ArithmeticException("expected a power of ten below 10^" + POWERS.length + ", got 10^" + exponent);
        }
        return POWERS[exponent];
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
