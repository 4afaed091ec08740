package dev.rentwright.http.booking;

import dev.rentwright.booking.Condition;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

@Says("What was seen of the rentable as it changed hands.")
record ConditionBody(
        @Says(value = "Whole kilometres; needed for vehicles.", example = "12050")
        Optional<@Min(0) @Max(9_999_999) Long> odometerKm,

        @Says(value = "0 to 1; needed for vehicles.", example = "0.875")
        Optional<BigDecimal> fuelLevel,

        Optional<@Size(max = 2000) String> notes) {

    Condition condition() {
        return new Condition(odometerKm, Values.at("/fuelLevel", fuelLevel, FuelLevel::new), notes.orElse(""));
    }
}
