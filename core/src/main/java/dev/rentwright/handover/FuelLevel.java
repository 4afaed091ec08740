package dev.rentwright.handover;

import java.math.BigDecimal;

/**
 * How full a tank is, as read at a handover (AGR-02).
 *
 * @param value fraction of the tank, 0 to 1, at most 4 decimals
 */
public record FuelLevel(BigDecimal value) {

    private static final int DECIMALS = 4;

    public FuelLevel {
        value = value.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "expected a fuel level of 0 to 1 with at most 4 decimals, got " + value.toPlainString());
        }
    }

    /** From a text such as {@code 0.625}. */
    public static FuelLevel of(String value) {
        return new FuelLevel(new BigDecimal(value));
    }

    /** What is gone from a tank of so many litres since it stood at an earlier level; 0 when it holds more now. */
    public BigDecimal missingSince(FuelLevel earlier, BigDecimal tankLitres) {
        return earlier.value().subtract(value).max(BigDecimal.ZERO).multiply(tankLitres);
    }
}
