package dev.rentwright.http.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.availability.ClaimReference;
import dev.rentwright.fleet.Block;
import dev.rentwright.fleet.BlockKind;
import dev.rentwright.fleet.BlockStatus;
import dev.rentwright.fleet.Blocked;
import dev.rentwright.fleet.Origin;
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

        @Says("Bookings for which there is no other rentable: they are to be moved, or given up, first.")
        List<UUID> waitsFor,

        @Says("Bookings that made way, where they are planned now. Told once, in the answer to what moved them.")
        List<MadeWayResource> moved,

        Optional<Instant> liftedAt,

        @Says("The event of another seller's calendar that causes it.")
        Optional<OriginResource> origin,

        long version) {

    static BlockResource of(Block block) {
        return of(new Blocked(block, List.of()));
    }

    static BlockResource of(Blocked blocked) {
        Block block = blocked.block();
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
                blocked.moved().stream().map(MadeWayResource::of).toList(),
                block.liftedAt(),
                block.origin().map(OriginResource::of),
                block.version());
    }

    @Says("An event of another seller's calendar.")
    record OriginResource(String seller, String uid) {

        static OriginResource of(Origin origin) {
            return new OriginResource(origin.seller(), origin.uid());
        }
    }

    @Says("A booking that made way.")
    record MadeWayResource(
            UUID bookingId,
            @Says("Where it is planned now.") UUID rentableId,
            Instant start,
            @Says("Not included; with the turnaround.") Instant end) {

        static MadeWayResource of(Claim claim) {
            return new MadeWayResource(
                    claim.reference().value(), claim.rentable().value(), claim.from(), claim.until());
        }
    }
}
