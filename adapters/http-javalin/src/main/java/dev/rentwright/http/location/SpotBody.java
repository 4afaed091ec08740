package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.Language;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.location.ParkingSpot;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Says("Where at a place a vehicle stands.")
record SpotBody(
        @Says("Of your own making; vehicles and handovers name it.") @NotNull
        UUID id,

        @Says(value = "", example = "P1/17") @NotBlank @Size(max = 100)
        String name,

        Optional<@Valid PositionBody> position,
        @Says("By language (BCP 47).") Optional<@Size(max = 50) Map<String, String>> names,

        @Says("Its name in a language of the caller, where it has one; only shown.")
        Optional<@Size(max = 100) String> displayName) {

    ParkingSpot spot() {
        return Values.made(
                "/parkingSpots",
                () -> new ParkingSpot(
                        id, name, position.map(PositionBody::point), new LocalisedName(names.orElse(Map.of()))));
    }

    static SpotBody of(ParkingSpot spot, List<Language> wanted) {
        return new SpotBody(
                spot.id(),
                spot.name(),
                spot.position().map(PositionBody::of),
                Optional.of(spot.names().values()),
                Optional.of(spot.nameIn(wanted)));
    }
}
