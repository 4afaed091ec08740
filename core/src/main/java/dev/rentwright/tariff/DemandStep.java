package dev.rentwright.tariff;

import java.math.BigDecimal;

/**
 * From a share of units taken on, a multiplier (domain P7).
 *
 * @param from the lower bound, inclusive: 0.8 is four of five
 * @param multiplier of the unit's price, 0 or more, at most 3 decimals
 */
public record DemandStep(BigDecimal from, BigDecimal multiplier) {

    public DemandStep {
        if (from.signum() < 0 || from.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("expected a share of 0 to 1, got " + from);
        }
        from = Multipliers.shortest(from, 6);
        multiplier = Multipliers.require(multiplier);
    }
}
