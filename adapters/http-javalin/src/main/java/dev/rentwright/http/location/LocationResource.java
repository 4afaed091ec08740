package dev.rentwright.http.location;

import dev.rentwright.host.Stamps;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.FindPlaces;
import dev.rentwright.location.Language;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("A place where rentables are handed out and taken back.")
record LocationResource(
        UUID id,
        String code,
        String name,
        LocationType type,
        AddressBody address,
        Optional<PositionBody> position,
        @Says("IANA time zone.") String zone,
        HoursBody hours,
        @Says("0 for any number.") int capacity,
        @Says("Whether rentals may begin here.") boolean pickup,
        @Says("Whether rentals may end here.") boolean dropOff,
        boolean active,
        Optional<UUID> supplierId,
        PlaceDetailsBody details,

        @Says("Its name in the language of the caller, where it has one.")
        String displayName,

        @Says("How far it is from the point that was asked for, along the surface.")
        Optional<Long> distanceMetres,

        Optional<Instant> createdAt,
        @Says("The last change.") Optional<Instant> updatedAt,

        long version) {

    static LocationResource of(FindPlaces.Near near, List<Language> wanted, Optional<Stamps.Stamp> stamp) {
        return of(near.location(), wanted, Optional.of(near.metres()), stamp);
    }

    static LocationResource of(Location location, List<Language> wanted, Optional<Stamps.Stamp> stamp) {
        return of(location, wanted, Optional.empty(), stamp);
    }

    private static LocationResource of(
            Location location, List<Language> wanted, Optional<Long> metres, Optional<Stamps.Stamp> stamp) {
        return new LocationResource(
                location.id().value(),
                location.code(),
                location.name(),
                location.type(),
                AddressBody.of(location.address()),
                location.position().map(PositionBody::of),
                location.zone().getId(),
                HoursBody.of(location.hours()),
                location.capacity(),
                location.pickup(),
                location.dropOff(),
                location.active(),
                location.supplier().map(SupplierId::value),
                PlaceDetailsBody.of(location.details(), wanted),
                location.nameIn(wanted),
                metres,
                stamp.map(Stamps.Stamp::createdAt),
                stamp.map(Stamps.Stamp::updatedAt),
                location.version());
    }
}
