package dev.rentwright.http.fleet;

import dev.rentwright.fleet.Transfer;
import dev.rentwright.fleet.TransferStatus;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Says("A vehicle on its way from one place to another.")
record TransferResource(
        UUID id,
        UUID vehicleId,
        UUID fromLocationId,
        UUID toLocationId,
        TransferStatus status,
        Instant departs,
        Instant arrives,
        String plannedBy,
        Optional<Instant> departedAt,
        @Says("When it arrived, or was given up.") Optional<Instant> endedAt,
        long version) {

    static TransferResource of(Transfer transfer) {
        return new TransferResource(
                transfer.id().value(),
                transfer.vehicle().value(),
                transfer.from().value(),
                transfer.to().value(),
                transfer.status(),
                transfer.departs(),
                transfer.arrives(),
                transfer.plannedBy(),
                transfer.departedAt(),
                transfer.endedAt(),
                transfer.version());
    }
}
