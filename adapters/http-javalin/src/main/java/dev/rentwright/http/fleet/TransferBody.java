package dev.rentwright.http.fleet;

import dev.rentwright.catalogue.RentableId;
import dev.rentwright.fleet.PlanTransfer;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.RequestedPeriod;
import dev.rentwright.time.RequestedPeriod.Moment;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

@Says("A vehicle that is to be brought to another place.")
record TransferBody(
        @Says("Where it leaves; where it is now when left out.")
        Optional<UUID> fromLocationId,

        @NotNull UUID toLocationId,

        @Says(value = "Local where it leaves.", example = "2026-07-02T08:00") @NotNull
        Moment departs,

        @Says(value = "Local where it arrives.", example = "2026-07-02T20:00") @NotNull
        Moment arrives) {

    PlanTransfer.Command command(Actor actor, UUID vehicle) {
        return new PlanTransfer.Command(
                actor,
                new RentableId(vehicle),
                fromLocationId.map(LocationId::new),
                new LocationId(toLocationId),
                new RequestedPeriod(departs, arrives));
    }
}
