package dev.rentwright.money;

import java.math.BigDecimal;
import java.math.MathContext;

/** Division of decimals that is exact or refused, whatever divisor a caller of JSR 354 brings. */
final class Division {

    private Division() {}

    /** The exact quotient; one that does not terminate is an {@code ArithmeticException}. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        requireUsable(divisor);
        return dividend.divide(divisor, MathContext.UNLIMITED);
    }

    /** The whole part of the quotient. */
    static BigDecimal whole(BigDecimal dividend, BigDecimal divisor) {
        requireUsable(divisor);
        return dividend.divideToIntegralValue(divisor);
    }

    private static void requireUsable(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("Expected a divisor other than zero");
        }
    }
}
