package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.location.Location;
import java.util.Optional;
import java.util.UUID;

final class ParkVehicleService implements ParkVehicle {

    private final FleetNeeds needs;
    private final Yard yard;

    ParkVehicleService(FleetNeeds needs, Yard yard) {
        this.needs = needs;
        this.yard = yard;
    }

    @Override
    public Outcome<Rentable> park(Command command) {
        needs.access().require(command.actor(), Permission.TRANSFER_UPDATE);
        return needs.unitOfWork()
                .run(() -> yard.own(command.actor(), command.vehicle())
                        .map(vehicle -> park(command, vehicle))
                        .orElseGet(() -> Outcome.refused(
                                Yard.unknown("rentable", command.vehicle().value()))));
    }

    private Outcome<Rentable> park(Command command, Rentable vehicle) {
        return Yard.stale(command.expectedVersion(), vehicle.version())
                .or(() -> refusal(command.spot(), vehicle))
                .<Outcome<Rentable>>map(Outcome::refused)
                .orElseGet(() -> {
                    Rentable parked = vehicle.parkedOn(command.spot());
                    needs.rentables().save(parked);
                    return Outcome.granted(parked.atVersion(parked.version() + 1));
                });
    }

    private Optional<Refusal> refusal(Optional<UUID> spot, Rentable vehicle) {
        if (vehicle.vehicle().isEmpty()) {
            return Optional.of(invalid("vehicle", "a vehicle", vehicle.kind().name()));
        }
        Optional<Location> place = vehicle.currentLocation().flatMap(needs.locations()::byId);
        if (place.isEmpty()) {
            return Optional.of(Refusal.of(RefusalCode.ASSET_NOT_READY)
                    .with("rentable", vehicle.id().value())
                    .with("status", vehicle.operation()));
        }
        return spot.filter(wanted -> place.get().details().spots().stream()
                        .noneMatch(one -> one.id().equals(wanted)))
                .map(wanted ->
                        invalid("spotId", "a parking spot of " + place.get().name(), wanted.toString()));
    }

    private static Refusal invalid(String field, String expected, String actual) {
        return Refusal.of(RefusalCode.INVALID_VALUE)
                .with("field", field)
                .with("expected", expected)
                .with("actual", actual);
    }
}
