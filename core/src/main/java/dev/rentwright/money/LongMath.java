package dev.rentwright.money;

/** Whole-number arithmetic on {@code long} that exact numbers need for everyday sizes. */
final class LongMath {

    /** 10^0 to 10^18, all that a {@code long} can hold. */
    static final long[] OF_TEN = ofTen();

    private LongMath() {}

    /** Whether {@code a * b} is the product, and not what is left of it after an overflow. */
    static boolean productFits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

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

    private static long[] ofTen() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
