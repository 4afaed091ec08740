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
    HALF_UP(RoundingMode.HALF_UP),

    /** To the nearest minor unit, ties to the even neighbour: 2.225 becomes 2.22, 2.235 becomes 2.24. */
    HALF_EVEN(RoundingMode.HALF_EVEN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
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
        long quotient = numerator / denominator;
        long rest = Math.abs(numerator % denominator);
        // Twice the rest may not fit, the gap to the next whole number always does.
        int toTie = Long.compare(rest, denominator - rest);
        boolean away = switch (this) {
            case HALF_UP -> toTie >= 0;
            case HALF_EVEN -> toTie > 0 || (toTie == 0 && (quotient & 1) != 0);
        };
        return away ? quotient + Long.signum(numerator) : quotient;
    }

    RoundingMode mode() {
        return mode;
    }
}
