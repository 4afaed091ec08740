package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.catalogue.kind.Vin;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.LocationId;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that no two rentables have: a plate, a VIN, a number in the fleet, a device, the number of a room in its house.
 *
 * @param what which of them
 * @param values that make it one of its kind
 */
record Mark(String what, List<Object> values) {

    /** All that a rentable has. */
    static List<Mark> of(Rentable rentable) {
        if (rentable.specifics() instanceof Room room) {
            return List.of(room(rentable.supplier(), rentable.house(), room.roomNumber()));
        }
        return rentable.vehicle().stream().flatMap(Mark::of).toList();
    }

    private static Stream<Mark> of(Vehicle vehicle) {
        return Stream.of(
                        Stream.of(plate(vehicle.licensePlate())),
                        vehicle.vin().stream().map(Mark::vin),
                        vehicle.ownership().fleetNumber().stream().map(Mark::fleetNumber),
                        vehicle.telematics().device().stream().map(Mark::device))
                .flatMap(marks -> marks);
    }

    static Mark plate(String plate) {
        return new Mark("licence plate", List.of(plate));
    }

    static Mark vin(Vin vin) {
        return new Mark("VIN", List.of(vin));
    }

    static Mark fleetNumber(String number) {
        return new Mark("fleet number", List.of(number));
    }

    static Mark device(String device) {
        return new Mark("device", List.of(device));
    }

    static Mark room(SupplierId supplier, LocationId house, String number) {
        return new Mark("room number", List.of(supplier, house, number));
    }
}
