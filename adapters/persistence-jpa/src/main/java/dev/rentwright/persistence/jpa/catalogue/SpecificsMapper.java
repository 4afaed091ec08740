package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Equipment;
import dev.rentwright.catalogue.kind.FuelType;
import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.kind.Multimedia;
import dev.rentwright.catalogue.kind.Occupancy;
import dev.rentwright.catalogue.kind.Ownership;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.TransmissionType;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.VehicleRange;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.location.Address;
import dev.rentwright.location.GeoPoint;
import dev.rentwright.money.Money;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Between what makes a rentable a car, a room or a home, and its row. */
final class SpecificsMapper {

    private SpecificsMapper() {}

    /** The row, of the table of its kind. */
    static Object row(Rentable rentable) {
        UUID id = rentable.id().value();
        Specifics specifics = rentable.specifics();
        if (specifics instanceof Vehicle vehicle) {
            return row(id, vehicle);
        }
        if (specifics instanceof Room room) {
            return row(rentable, room);
        }
        if (specifics instanceof PropertyListing listing) {
            return row(id, listing);
        }
        throw new IllegalArgumentException("expected a vehicle, room or property listing, got " + specifics);
    }

    private static VehicleRow row(UUID id, Vehicle vehicle) {
        VehicleRow row = new VehicleRow();
        row.rentableId = id;
        Vehicle.Specification specification = vehicle.specification();
        row.licensePlate = vehicle.licensePlate();
        row.vin = vehicle.vin().map(Vin::value).orElse(null);
        row.make = vehicle.make().orElse(null);
        row.model = vehicle.model();
        row.modelYear = vehicle.year();
        row.transmission = Codes.of(specification.transmission());
        row.fuelType = Codes.of(specification.fuel());
        row.tankLitres = specification.tankLitres().orElse(null);
        row.seats = specification.seats().orElse(null);
        row.doors = specification.doors().orElse(null);
        row.vehicleRange = Codes.of(specification.range());
        row.odometerKm = vehicle.odometerKm();
        row.insuranceExpires = vehicle.papers().insuranceExpires().orElse(null);
        row.registrationExpires = vehicle.papers().registrationExpires().orElse(null);
        more(row, vehicle);
        return row;
    }

    static Vehicle vehicle(VehicleRow row) {
        return new Vehicle(
                row.licensePlate,
                Optional.ofNullable(row.vin).map(Vin::new),
                Optional.ofNullable(row.make),
                row.model,
                row.modelYear,
                new Vehicle.Specification(
                        Codes.readOptional(TransmissionType.class, row.transmission),
                        Codes.readOptional(FuelType.class, row.fuelType),
                        Optional.ofNullable(row.tankLitres),
                        Optional.ofNullable(row.seats),
                        Optional.ofNullable(row.doors),
                        Codes.readOptional(VehicleRange.class, row.vehicleRange)),
                row.odometerKm,
                new Vehicle.Papers(
                        Optional.ofNullable(row.insuranceExpires), Optional.ofNullable(row.registrationExpires)),
                new Equipment(
                        Optional.ofNullable(row.color),
                        Optional.ofNullable(row.airConditioned),
                        Optional.ofNullable(row.co2GramsPerKm),
                        Set.copyOf(Json.readList(row.multimedia, Multimedia.class))),
                new Ownership(
                        Optional.ofNullable(row.vehicleNumber),
                        Optional.ofNullable(row.purchaseDate),
                        Optional.ofNullable(row.purchasePrice).map(price -> Json.read(price, Money.class)),
                        Optional.ofNullable(row.insurancePolicyNumber)),
                new Telematics(
                        Optional.ofNullable(row.gpsDeviceId),
                        Optional.ofNullable(row.lastLatitude)
                                .map(latitude -> new GeoPoint(latitude, row.lastLongitude)),
                        Optional.ofNullable(row.lastSeenAt)));
    }

    private static void more(VehicleRow row, Vehicle vehicle) {
        row.color = vehicle.equipment().colour().orElse(null);
        row.airConditioned = vehicle.equipment().airConditioned().orElse(null);
        row.co2GramsPerKm = vehicle.equipment().co2GramsPerKm().orElse(null);
        row.multimedia = Json.write(List.copyOf(vehicle.equipment().multimedia()));
        row.vehicleNumber = vehicle.ownership().fleetNumber().orElse(null);
        row.purchaseDate = vehicle.ownership().purchased().orElse(null);
        row.purchasePrice = vehicle.ownership().purchasePrice().map(Json::write).orElse(null);
        row.insurancePolicyNumber = vehicle.ownership().insurancePolicy().orElse(null);
        row.gpsDeviceId = vehicle.telematics().device().orElse(null);
        row.lastLatitude =
                vehicle.telematics().lastPosition().map(GeoPoint::latitude).orElse(null);
        row.lastLongitude =
                vehicle.telematics().lastPosition().map(GeoPoint::longitude).orElse(null);
        row.lastSeenAt = vehicle.telematics().seenAt().orElse(null);
    }

    private static RoomRow row(Rentable rentable, Room room) {
        RoomRow row = new RoomRow();
        row.rentableId = rentable.id().value();
        row.supplierId = rentable.supplier().value();
        row.houseId = rentable.house().value();
        row.roomNumber = room.roomNumber();
        row.floor = room.floor();
        row.maximumOccupancy = room.ownOccupancy().map(Occupancy::maximum).orElse(null);
        row.baseOccupancy = room.ownOccupancy().map(Occupancy::base).orElse(null);
        row.accessible = room.accessible();
        return row;
    }

    static Room room(RoomRow row) {
        Optional<Occupancy> own = Optional.ofNullable(row.maximumOccupancy)
                .flatMap(most -> Optional.ofNullable(row.baseOccupancy).map(base -> new Occupancy(most, base)));
        return new Room(row.roomNumber, row.floor, own, row.accessible);
    }

    private static PropertyListingRow row(UUID id, PropertyListing listing) {
        PropertyListingRow row = new PropertyListingRow();
        row.rentableId = id;
        row.propertyType = listing.propertyType();
        row.maximumGuests = listing.maximumGuests();
        ListingProfile profile = listing.profile();
        row.propertyCategory = Codes.of(profile.use());
        row.furnishing = Codes.of(profile.furnishing());
        row.address = profile.address().map(Json::write).orElse(null);
        row.geoPosition = profile.position().map(Json::write).orElse(null);
        row.ownerVerified = profile.ownerVerified();
        return row;
    }

    static PropertyListing listing(PropertyListingRow row) {
        return new PropertyListing(
                row.propertyType,
                row.maximumGuests,
                new ListingProfile(
                        Codes.read(ListingProfile.Use.class, row.propertyCategory),
                        Codes.readOptional(ListingProfile.Furnishing.class, row.furnishing),
                        Optional.ofNullable(row.address).map(address -> Json.read(address, Address.class)),
                        Optional.ofNullable(row.geoPosition).map(position -> Json.read(position, GeoPoint.class)),
                        row.ownerVerified));
    }
}
