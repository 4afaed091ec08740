package dev.rentwright.http.fleet;

import dev.rentwright.availability.ClaimReference;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("A time in which a rentable is not to be had.")
record BlockResource(
        UUID id,
        UUID rentableId,
        BlockKind kind,
        BlockStatus status,
        Instant from,
        @Says("Not included.") Instant until,
        String reason,
        String placedBy,
        Instant placedAt,
        @Says("Bookings that are to be moved first.") List<UUID> waitsFor,
        Optional<Instant> liftedAt,
        long version) {

    static BlockResource of(Block block) {
        return new BlockResource(
                block.id().value(),
                block.rentable().value(),
                block.kind(),
                block.status(),
                block.from(),
                block.until(),
                block.reason(),
                block.placedBy(),
                block.placedAt(),
                block.waitsFor().stream().map(ClaimReference::value).toList(),
                block.liftedAt(),
                block.version());
    }
}
