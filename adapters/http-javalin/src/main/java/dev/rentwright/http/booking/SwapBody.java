package dev.rentwright.http.booking;

import dev.rentwright.booking.Target;
import dev.rentwright.booking.counter.SwapRentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.location.LocationId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

@Says("What a running rental gives back, and what it gets for it.")
record SwapBody(
        @Says("What it gets.") @NotNull UUID rentableId,

        @Says("Where that stands, and where the other stays; the pickup place unless said otherwise.")
        Optional<UUID> locationId,

        @Says("What was seen of what it had.") @NotNull @Valid
        ConditionBody back,

        @Says("What was seen of what it gets.") @NotNull @Valid
        ConditionBody out) {

    SwapRentable.Command command(Actor actor, Target target) {
        return new SwapRentable.Command(
                actor,
                target,
                new RentableId(rentableId),
                locationId.map(LocationId::new),
                back.condition(),
                out.condition());
    }
}
