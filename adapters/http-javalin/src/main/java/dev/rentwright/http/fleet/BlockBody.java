package dev.rentwright.http.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockRentable;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("A time in which a rentable is not to be had.")
record BlockBody(
        @Says(value = "Local where it is.", example = "2026-07-10T08:00") @NotNull
        Moment from,

        @Says(value = "Local, not included.", example = "2026-07-12T18:00") @NotNull
        Moment until,

        @Says(value = "For people.", example = "New tyres") @NotBlank @Size(max = 255)
        String reason,

        @Says("Whether bookings have to give way; no when left out.")
        Optional<Boolean> forced) {

    BlockRentable.Command command(Actor actor, UUID rentable, BlockKind kind) {
        return new BlockRentable.Command(
                actor, new RentableId(rentable), kind, new RequestedPeriod(from, until), reason, forced.orElse(false));
    }
}
