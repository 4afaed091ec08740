package dev.rentwright.money;

/** Whole-number arithmetic on {@code long} that {@link Fraction} needs for everyday sizes. */
final class LongMath {

    /** 10^0 to 10^18, all that a {@code long} can hold. */
    static final long[] OF_TEN = ofTen();

    private LongMath() {}

    /** For arguments that are not negative and not both zero. */
    static long greatestCommonDivisor(long a, long b) {
        long larger = a;
        long smaller = b;
        while (smaller != 0) {
            long rest = larger % smaller;
            larger = smaller;
            smaller = rest;
            if (larger <= Integer.MAX_VALUE) {
                return greatestCommonDivisor((int) larger, (int) smaller);
            }
        }
        return larger;
    }

    /** Division of ints takes a fraction of the time, and everyday prices are soon that small. */
    private static int greatestCommonDivisor(int a, int b) {
        int larger = a;
        int smaller = b;
        while (smaller != 0) {
            int rest = larger % smaller;
            larger = smaller;
            smaller = rest;
        }
        return larger;
    }

    /** {@code numerator / denominator} to the nearest whole number; the denominator is positive. */
    static long roundedQuotient(long numerator, long denominator, Rounding rounding) {
        long quotient = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        // Twice the rest may not fit, the gap to the next whole number always does.
        int toTie = Long.compare(rest, denominator - rest);
        boolean away = switch (rounding) {
            case HALF_UP -> toTie >= 0;
            case HALF_EVEN -> toTie > 0 || (toTie == 0 && (quotient & 1) != 0);
        };
        return away ? quotient + Long.signum(numerator) : quotient;
    }

    private static long[] ofTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
