package dev.rentwright.handover;

import java.math.BigDecimal;

/**
 * What a meter of a room or home showed (AGR-07).
 *
 * @param meter which one, such as {@code electricity}, 1 to 50 characters
 * @param value 0 or more, at most 4 decimals
 * @param unit such as {@code kWh}, 1 to 10 characters
 */
public record MeterReading(String meter, BigDecimal value, String unit) {

    private static final int DECIMALS = 4;

    public MeterReading {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (meter.isBlank() || meter.length() > 50 || unit.isBlank() || unit.length() > 10) {
            throw new IllegalArgumentException("expected a meter of 1 to 50 and a unit of 1 to 10 characters, got '"
                    + meter + "', '" + unit + "'");
        }
        if (value.signum() < 0 || value.scale() > DECIMALS || value.precision() - value.scale() > 15) {
            throw new IllegalArgumentException("expected a reading of 0 or more with at most 4 decimals, got " + value);
        }
    }
}
