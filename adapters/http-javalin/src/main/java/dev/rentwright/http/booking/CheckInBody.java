package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.CheckIn;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("What was seen of the rentable as it was handed out, and why before its time, if it was.")
record CheckInBody(
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
        Optional<UUID> spotId,

        @Says(
                value = "Why it is handed out before its time, by whoever has booking:override; for staff to read.",
                example = "the flight was early")
        Optional<@Size(max = 1000) String> early) {

    CheckIn.Command command(Actor actor, Target target) {
        ConditionBody seen = new ConditionBody(odometerKm, fuelLevel, notes, photos, damage, inventory, meters, spotId);
        return new CheckIn.Command(actor, target, seen.condition(), early);
    }
}
