package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.stock.RecordTelematics;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.GeoPoint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

@Says("What the device of a vehicle tells.")
record TelematicsBody(
        @Says(value = "Its number.", example = "GPS-4711") @NotBlank @Size(max = 50)
        String device,

        @NotNull Instant at,
        @Says("Whole kilometres.") Optional<@Min(0) @Max(9_999_999) Long> odometerKm,

        @Says(value = "With the longitude.", example = "52.36667")
        Optional<BigDecimal> latitude,

        @Says(value = "With the latitude.", example = "13.50333")
        Optional<BigDecimal> longitude) {

    RecordTelematics.Command command(Actor actor) {
        Optional<GeoPoint> position = latitude.flatMap(north ->
                longitude.map(east -> Values.made("/latitude", () -> new GeoPoint(north, east))));
        return new RecordTelematics.Command(actor, device, odometerKm, position, at);
    }
}
