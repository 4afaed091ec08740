package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Telematics;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

final class RecordTelematicsService implements RecordTelematics {

    private final CatalogueNeeds needs;

    RecordTelematicsService(CatalogueNeeds needs) {
        this.needs = needs;
    }

    @Override
    public Outcome<Rentable> record(Command command) {
        needs.access().require(command.actor(), Permission.RENTABLE_UPDATE);
        return needs.unitOfWork().run(() -> {
            Optional<Rentable> found = needs.rentables()
                    .byDevice(command.device())
                    .filter(rentable -> command.actor().actsFor(rentable.supplier()));
            if (found.isEmpty()) {
                return Outcome.refused(
                        Refusal.of(RefusalCode.NOT_FOUND).with("kind", "device").with("id", command.device()));
            }
            Rentable rentable = found.get();
            Vehicle vehicle = rentable.vehicle().orElseThrow();
            boolean late =
                    vehicle.telematics().seenAt().filter(command.at()::isBefore).isPresent();
            long told = command.odometerKm().orElse(vehicle.odometerKm());
            // Messages overtake each other: fewer kilometres from before are no contradiction.
            long kilometres = late ? Math.max(told, vehicle.odometerKm()) : told;
            Optional<Refusal> back = vehicle.drivenBack(kilometres);
            if (back.isPresent()) {
                return Outcome.refused(back.get());
            }
            Telematics known = command.position()
                    .map(position ->
                            vehicle.telematics().seen(position, command.at().truncatedTo(ChronoUnit.MILLIS)))
                    .orElse(vehicle.telematics());
            needs.rentables().told(rentable.id(), kilometres, known);
            return Outcome.granted(rentable.with(vehicle.told(kilometres, known)));
        });
    }
}
