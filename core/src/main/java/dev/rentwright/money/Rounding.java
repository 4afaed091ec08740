package dev.rentwright.money;

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

    RoundingMode mode() {
        return mode;
    }
}
