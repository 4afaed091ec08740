package dev.rentwright.http.booking;

import dev.rentwright.booking.Condition;
import dev.rentwright.handover.Evidence;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What was seen of the rentable as it changed hands.")
record ConditionBody(
        @Says(value = "Whole kilometres; needed for vehicles.", example = "12050")
        Optional<@Min(0) @Max(9_999_999) Long> odometerKm,

        @Says(value = "0 to 1; needed for vehicles.", example = "0.875")
        Optional<BigDecimal> fuelLevel,

        Optional<@Size(max = 2000) String> notes,

        @Says("In the order in which they were taken.")
        Optional<@Size(max = 50) List<@Valid @NotNull PhotoBody>> photos,

        Optional<@Size(max = 50) List<@Valid @NotNull DamageBody>> damage,
        @Says("What is there, of rooms and homes.") Optional<@Size(max = 5000) String> inventory,

        @Says("Of rooms and homes, each meter once.") Optional<@Size(max = 50) List<@Valid @NotNull MeterBody>> meters,

        @Says("Where at the place it stands: one of the parking spots of the place.")
        Optional<UUID> spotId) {

    Condition condition() {
        return new Condition(
                odometerKm, Values.at("/fuelLevel", fuelLevel, FuelLevel::new), notes.orElse(""), evidence(), spotId);
    }

    private Evidence evidence() {
        return Values.made(
                "",
                () -> new Evidence(
                        photos.orElse(List.of()).stream().map(PhotoBody::photo).toList(),
                        damage.orElse(List.of()).stream()
                                .map(DamageBody::remark)
                                .toList(),
                        inventory.orElse(""),
                        meters.orElse(List.of()).stream()
                                .map(MeterBody::reading)
                                .toList()));
    }
}
