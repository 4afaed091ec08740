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

    /**
     * How far it is to another point along the surface, in whole metres: the great circle on a sphere of the earth's mean radius
     * (IUGG, 6,371,008.8 m), which is off by half a percent at most. No money hangs on it, so it may be reckoned in binary;
     * {@link StrictMath} makes it the same everywhere.
     */
    public long metresTo(GeoPoint other) {
        double here = StrictMath.toRadians(latitude.doubleValue());
        double there = StrictMath.toRadians(other.latitude.doubleValue());
        double north = StrictMath.sin((there - here) / 2);
        double east = StrictMath.sin(
                StrictMath.toRadians(other.longitude.subtract(longitude).doubleValue()) / 2);
        double chord = north * north + StrictMath.cos(here) * StrictMath.cos(there) * east * east;
        return StrictMath.round(2 * 6_371_008.8 * StrictMath.asin(StrictMath.sqrt(StrictMath.min(1, chord))));
    }

    private static BigDecimal degrees(String name, BigDecimal value, int limit) {
        if (value.abs().compareTo(BigDecimal.valueOf(limit)) > 0) {
            throw new IllegalArgumentException(
                    "expected a " + name + " of at most " + limit + " degrees, got " + value);
        }
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
