package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.money.CurrencyUnit;

/**
 * How an exact result becomes an amount. Every price line is computed exactly and rounded once; totals are sums of
 * rounded lines and are never rounded again (domain P0).
 */
public enum Rounding {
    /** To the nearest minor unit, ties away from zero: 2.225 becomes 2.23 and -2.225 becomes -2.23. The default. */
    HALF_UP(RoundingMode.HALF_UP, true),

    /** To the nearest minor unit, ties to the even neighbour: 2.225 becomes 2.22, 2.235 becomes 2.24. */
    HALF_EVEN(RoundingMode.HALF_EVEN, false);

    /** Two numbers below it add up without overflow. */
    private static final long ROOM = 1L << 62;

    private final RoundingMode mode;
    private final boolean tiesAwayFromZero;

    Rounding(RoundingMode mode, boolean tiesAwayFromZero) {
        this.mode = mode;
        this.tiesAwayFromZero = tiesAwayFromZero;
    }

    /**
     * The amount nearest to {@code exact}, at the minor digits of {@code currency}.
     *
     * @throws ArithmeticException if the result does not fit into an amount
     */
    public Money round(Fraction exact, CurrencyUnit currency) {
        return Money.ofMinor(exact.scaledTo(currency.getDefaultFractionDigits(), this), currency);
    }

    /**
     * The whole number nearest to {@code numerator / denominator}: this rounding for those who compute in minor units.
     * Exact for all arguments.
     *
     * @throws ArithmeticException if {@code denominator} is zero, or for {@code Long.MIN_VALUE / -1}, which has no room
     */
    public long quotient(long numerator, long denominator) {
        if (denominator <= 0) {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator), 0, mode)
                    .longValueExact();
        }
        return tiesAwayFromZero && hasRoomForHalf(numerator, denominator)
                ? (numerator + half(numerator, denominator)) / denominator
                : nearest(numerator, denominator);
    }

    /** The same of a denominator above 0, where both are below 2^62 in size: who asks must know that, for nothing is checked. */
    public long quotientOfSmall(long numerator, long denominator) {
        return tiesAwayFromZero
                ? (numerator + half(numerator, denominator)) / denominator
                : nearest(numerator, denominator);
    }

    private static boolean hasRoomForHalf(long numerator, long denominator) {
        return denominator < ROOM && numerator < ROOM && numerator > -ROOM;
    }

    /** Half a denominator away from zero: added before the division, it leaves nothing after it to branch on. */
    private static long half(long numerator, long denominator) {
        long sign = numerator >> (Long.SIZE - 1);
        return ((denominator >> 1) ^ sign) - sign;
    }

    private long nearest(long numerator, long denominator) {
        long quotient = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        // Twice the rest may not fit, the gap to the next whole number always does.
        int toTie = Long.compare(rest, denominator - rest);
        boolean away = toTie > 0 || (toTie == 0 && (tiesAwayFromZero || (quotient & 1) != 0));
        return away ? quotient + Long.signum(numerator) : quotient;
    }

    RoundingMode mode() {
        return mode;
    }
}
