package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.PlaceDetails;
import dev.rentwright.location.RegisterLocation;
import dev.rentwright.time.Zones;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;

@Says("A place to take into use.")
record LocationBody(
        @Says(value = "Unique.", example = "BER") @NotNull @Pattern(regexp = "[A-Z0-9-]{1,10}")
        String code,

        @Says(value = "As customers see it.", example = "Berlin Airport") @NotBlank @Size(max = 100)
        String name,

        @Says("Downtown when left out.") Optional<LocationType> type,
        @NotNull @Valid AddressBody address,
        Optional<@Valid PositionBody> position,

        @Says(value = "IANA time zone; local times of rentals are of this zone.", example = "Europe/Berlin")
        @NotBlank
        @Size(max = 60)
        String zone,

        @Says("Never closed when left out.") Optional<@Valid HoursBody> hours,

        @Says("How many vehicles it may hold; 0, for any number, when left out.")
        Optional<@Min(0) @Max(1_000_000) Integer> capacity,

        @Says("Whose it is; shared when left out.") Optional<UUID> supplierId,
        Optional<@Valid PlaceDetailsBody> details) {

    RegisterLocation.Command command(Actor actor) {
        return new RegisterLocation.Command(
                actor,
                code,
                name,
                type.orElse(LocationType.DOWNTOWN),
                address.address(),
                position.map(PositionBody::point),
                Values.at("/zone", zone, Zones::of),
                hours.map(HoursBody::hours).orElse(OpeningHours.ALWAYS),
                capacity.orElse(0),
                supplierId.map(SupplierId::new),
                details.map(PlaceDetailsBody::details).orElse(PlaceDetails.NONE));
    }
}
