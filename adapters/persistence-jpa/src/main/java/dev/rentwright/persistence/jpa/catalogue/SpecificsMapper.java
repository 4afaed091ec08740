package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.FuelType;
import dev.rentwright.catalogue.PropertyListing;
import dev.rentwright.catalogue.Room;
import dev.rentwright.catalogue.Specifics;
import dev.rentwright.catalogue.TransmissionType;
import dev.rentwright.catalogue.Vehicle;
import dev.rentwright.catalogue.VehicleRange;
import dev.rentwright.catalogue.Vin;
import dev.rentwright.persistence.jpa.column.Codes;
import java.util.Optional;
import java.util.UUID;

/** Between what makes a rentable a car, a room or a home, and its row. */
final class SpecificsMapper {

    private SpecificsMapper() {}

    /** The row, of the table of its kind. */
    static Object row(UUID id, Specifics specifics) {
        if (specifics instanceof Vehicle vehicle) {
            return row(id, vehicle);
        }
        if (specifics instanceof Room room) {
            return row(id, room);
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
                        Optional.ofNullable(row.insuranceExpires), Optional.ofNullable(row.registrationExpires)));
    }

    private static RoomRow row(UUID id, Room room) {
        RoomRow row = new RoomRow();
        row.rentableId = id;
        row.roomNumber = room.roomNumber();
        row.floor = room.floor();
        row.maximumOccupancy = room.maximumOccupancy();
        row.baseOccupancy = room.baseOccupancy();
        return row;
    }

    static Room room(RoomRow row) {
        return new Room(row.roomNumber, row.floor, row.maximumOccupancy, row.baseOccupancy);
    }

    private static PropertyListingRow row(UUID id, PropertyListing listing) {
        PropertyListingRow row = new PropertyListingRow();
        row.rentableId = id;
        row.propertyType = listing.propertyType();
        row.maximumGuests = listing.maximumGuests();
        return row;
    }

    static PropertyListing listing(PropertyListingRow row) {
        return new PropertyListing(row.propertyType, row.maximumGuests);
    }
}
