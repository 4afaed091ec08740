package dev.rentwright.pricing.exact;

/** Products of two whole numbers that may have no room in a {@code long}. */
public final class Wide {

    private Wide() {}

    /** Whether a product has room. */
    public static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /** Compares {@code a x b} with {@code c x d}, of numbers that are not negative. */
    public static int compareProducts(long a, long b, long c, long d) {
        int high = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
    }
}
