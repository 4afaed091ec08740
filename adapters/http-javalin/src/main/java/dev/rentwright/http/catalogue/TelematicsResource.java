package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.kind.Vehicle;
import dev.rentwright.http.wire.Says;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("What is known of a vehicle from its device.")
record TelematicsResource(
        UUID vehicleId,
        long odometerKm,
        Optional<BigDecimal> latitude,
        Optional<BigDecimal> longitude,
        Optional<Instant> seenAt) {

    static TelematicsResource of(Rentable rentable) {
        Vehicle vehicle = rentable.vehicle().orElseThrow();
        return new TelematicsResource(
                rentable.id().value(),
                vehicle.odometerKm(),
                vehicle.telematics().lastPosition().map(position -> position.latitude()),
                vehicle.telematics().lastPosition().map(position -> position.longitude()),
                vehicle.telematics().seenAt());
    }
}
