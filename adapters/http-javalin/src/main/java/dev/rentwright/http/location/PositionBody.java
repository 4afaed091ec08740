package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.GeoPoint;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** A position, of a place or of a home. */
@Says("A position in degrees (WGS 84).")
public record PositionBody(
        @Says(value = "-90 to 90, north positive.", example = "52.36667") @NotNull
        BigDecimal latitude,

        @Says(value = "-180 to 180, east positive.", example = "13.50333") @NotNull
        BigDecimal longitude) {

    /** The point, where it is the member {@code position} of a body. */
    public GeoPoint point() {
        return Values.made("/position", () -> new GeoPoint(latitude, longitude));
    }

    /** As it is shown. */
    public static PositionBody of(GeoPoint point) {
        return new PositionBody(point.latitude(), point.longitude());
    }
}
