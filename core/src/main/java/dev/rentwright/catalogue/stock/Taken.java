package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.catalogue.kind.Room;
import dev.rentwright.catalogue.kind.Specifics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.LocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What tells one rentable from all others, and that another has already (CAT-06, CAT-21, CAT-38). */
final class Taken {

    private final Rentables rentables;

    Taken(Rentables rentables) {
        this.rentables = rentables;
    }

    /** What a new rentable of a supplier at a place may not have, because another has it. */
    List<Refusal> refusals(SupplierId supplier, LocationId house, Specifics specifics) {
        return refusals(supplier, house, specifics, Optional.empty());
    }

    /** The same for one that is known, and may keep its own. */
    List<Refusal> refusals(Rentable known, Specifics specifics) {
        return refusals(known.supplier(), known.house(), specifics, Optional.of(known.id()));
    }

    private List<Refusal> refusals(
            SupplierId supplier, LocationId house, Specifics specifics, Optional<RentableId> self) {
        List<Refusal> refusals = new ArrayList<>();
        if (specifics instanceof Vehicle vehicle) {
            String plate = vehicle.licensePlate();
            add(refusals, self, rentables.byLicensePlate(plate), "licensePlate", "a plate", plate);
            vehicle.vin().ifPresent(vin -> add(refusals, self, rentables.byVin(vin), "vin", "a VIN", vin.value()));
            vehicle.ownership()
                    .fleetNumber()
                    .ifPresent(number -> add(
                            refusals,
                            self,
                            rentables.byFleetNumber(number),
                            "ownership/fleetNumber",
                            "a number",
                            number));
            vehicle.telematics()
                    .device()
                    .ifPresent(device -> add(refusals, self, rentables.byDevice(device), "device", "a device", device));
        }
        if (specifics instanceof Room room
                && isOther(self, rentables.byRoomNumber(supplier, house, room.roomNumber()))) {
            refusals.add(invalid("roomNumber", "a number that no other room of the house has", room.roomNumber()));
        }
        return refusals;
    }

    private static void add(
            List<Refusal> refusals,
            Optional<RentableId> self,
            Optional<Rentable> owner,
            String field,
            String what,
            String actual) {
        if (isOther(self, owner)) {
            refusals.add(invalid(field, what + " that no other vehicle has", actual));
        }
    }

    private static boolean isOther(Optional<RentableId> self, Optional<Rentable> owner) {
        return owner.map(Rentable::id)
                .filter(id -> !self.equals(Optional.of(id)))
                .isPresent();
    }

    private static Refusal invalid(String field, String expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
