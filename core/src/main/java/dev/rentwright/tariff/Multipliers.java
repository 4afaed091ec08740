package dev.rentwright.tariff;

import java.math.BigDecimal;

/** Numbers that a price is multiplied by: 0 to 1000, three decimals, in their shortest form (PRC-11). */
final class Multipliers {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private Multipliers() {}

    static BigDecimal require(BigDecimal multiplier) {
        if (multiplier.signum() < 0 || multiplier.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("expected a multiplier of 0 to " + MOST + ", got " + multiplier);
        }
        return shortest(multiplier, DECIMALS);
    }

    static BigDecimal shortest(BigDecimal value, int decimals) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (shortest.scale() > decimals) {
            throw new IllegalArgumentException("expected at most " + decimals + " decimals, got " + value);
        }
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
