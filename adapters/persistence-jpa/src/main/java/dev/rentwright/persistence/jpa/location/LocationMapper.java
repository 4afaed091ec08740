package dev.rentwright.persistence.jpa.location;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Address;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import java.time.ZoneId;
import java.util.Optional;

/** Between a location and its row. */
final class LocationMapper {

    private LocationMapper() {}

    static LocationRow row(Location location) {
        LocationRow row = new LocationRow();
        row.locationId = location.id().value();
        row.code = location.code();
        row.name = location.name();
        row.locationType = Codes.of(location.type());
        row.street = location.address().street().orElse(null);
        row.city = location.address().city();
        row.state = location.address().state().orElse(null);
        row.postalCode = location.address().postalCode().orElse(null);
        row.country = location.address().country();
        row.latitude = location.position().map(GeoPoint::latitude).orElse(null);
        row.longitude = location.position().map(GeoPoint::longitude).orElse(null);
        row.zone = location.zone().getId();
        row.openingHours = Json.write(location.hours());
        row.capacity = location.capacity();
        row.pickupPossible = location.pickup();
        row.dropOffPossible = location.dropOff();
        row.active = location.active();
        row.supplierId = location.supplier().map(SupplierId::value).orElse(null);
        row.version = location.version();
        return row;
    }

    static Location location(LocationRow row) {
        return new Location(
                new LocationId(row.locationId),
                row.code,
                row.name,
                Codes.read(LocationType.class, row.locationType),
                address(row),
                Optional.ofNullable(row.latitude).map(latitude -> new GeoPoint(latitude, row.longitude)),
                ZoneId.of(row.zone),
                Json.read(row.openingHours, OpeningHours.class),
                row.capacity,
                row.pickupPossible,
                row.dropOffPossible,
                row.active,
                Optional.ofNullable(row.supplierId).map(SupplierId::new),
                row.version);
    }

    private static Address address(LocationRow row) {
        return new Address(
                Optional.ofNullable(row.street),
                row.city,
                Optional.ofNullable(row.state),
                Optional.ofNullable(row.postalCode),
                row.country);
    }
}
