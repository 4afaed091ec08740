package dev.rentwright.location;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A position in degrees (WGS 84), kept with 8 decimals (LOC-02).
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {

    private static final int DECIMALS = 8;

    public GeoPoint {
        latitude = degrees("latitude", latitude, 90);
        longitude = degrees("longitude", longitude, 180);
    }

    private static BigDecimal degrees(String name, BigDecimal value, int limit) {
        if (value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new IllegalArgumentException(
                    "expected a " + name + " of at most " + limit + " degrees, got " + value);
        }
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
