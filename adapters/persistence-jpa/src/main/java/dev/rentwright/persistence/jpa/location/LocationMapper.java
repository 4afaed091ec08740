package dev.rentwright.persistence.jpa.location;

import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Address;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.location.IataCode;
import dev.rentwright.location.LocalisedName;
import dev.rentwright.location.Location;
import dev.rentwright.location.LocationId;
import dev.rentwright.location.LocationType;
import dev.rentwright.location.OpeningHours;
import dev.rentwright.location.ParkingSpot;
import dev.rentwright.location.PlaceDetails;
import dev.rentwright.money.Money;
import dev.rentwright.party.PhoneNumber;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import dev.rentwright.persistence.jpa.json.Understood;
import java.time.ZoneId;
import java.util.Optional;

/** Between a location and its row. */
final class LocationMapper {

    private static final Understood<OpeningHours> HOURS = Understood.as(OpeningHours.class);

    private LocationMapper() {}

    static void fill(LocationRow row, Location location) {
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
        PlaceDetails details = location.details();
        row.parentLocationId = details.parent().map(LocationId::value).orElse(null);
        row.localisedNames = Json.write(details.names());
        row.iata = details.iata().map(IataCode::value).orElse(null);
        row.phone = details.phone().map(PhoneNumber::value).orElse(null);
        row.image = details.image().orElse(null);
        row.parkingSpots = Json.write(details.spots());
        row.afterHoursFee = details.afterHoursFee().map(Json::write).orElse(null);
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
                HOURS.of(row.openingHours),
                row.capacity,
                row.pickupPossible,
                row.dropOffPossible,
                row.active,
                Optional.ofNullable(row.supplierId).map(SupplierId::new),
                details(row),
                row.version);
    }

    private static PlaceDetails details(LocationRow row) {
        return new PlaceDetails(
                Optional.ofNullable(row.parentLocationId).map(LocationId::new),
                Json.read(row.localisedNames, LocalisedName.class),
                Optional.ofNullable(row.iata).map(IataCode::new),
                Optional.ofNullable(row.phone).map(PhoneNumber::new),
                Optional.ofNullable(row.image),
                Json.readList(row.parkingSpots, ParkingSpot.class),
                Optional.ofNullable(row.afterHoursFee).map(fee -> Json.read(fee, Money.class)));
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
