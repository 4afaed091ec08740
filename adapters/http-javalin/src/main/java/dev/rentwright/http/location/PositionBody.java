package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.GeoPoint;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

@Says("A position in degrees (WGS 84).")
record PositionBody(
        @Says(value = "-90 to 90, north positive.", example = "52.36667") @NotNull
        BigDecimal latitude,

        @Says(value = "-180 to 180, east positive.", example = "13.50333") @NotNull
        BigDecimal longitude) {

    GeoPoint point() {
        return Values.made("/position", () -> new GeoPoint(latitude, longitude));
    }

    static PositionBody of(GeoPoint point) {
        return new PositionBody(point.latitude(), point.longitude());
    }
}
