package dev.rentwright.http.location;

import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.ReviseLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("What is to be changed; what is left out, or null, stays.")
record LocationPatch(
        Optional<@Size(min = 1, max = 100) String> name,
        Optional<@Valid HoursBody> hours,
        @Says("0 for any number.") Optional<@Min(0) @Max(1_000_000) Integer> capacity,
        @Says("Whether rentals may begin here.") Optional<Boolean> pickup,
        @Says("Whether rentals may end here.") Optional<Boolean> dropOff,
        Optional<Boolean> active,
        Optional<@Valid PlaceDetailsBody> details,
        Optional<LocationType> type,
        @Says("Replaced as a whole.") Optional<@Valid AddressBody> address,
        Optional<@Valid PositionBody> position) {

    ReviseLocation.Changes changes() {
        return new ReviseLocation.Changes(
                name,
                hours.map(HoursBody::hours),
                capacity,
                pickup,
                dropOff,
                active,
                details.map(PlaceDetailsBody::details),
                type,
                address.map(AddressBody::address),
                position.map(PositionBody::point));
    }
}
