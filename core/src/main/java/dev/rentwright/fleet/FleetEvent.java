package dev.rentwright.fleet;

import dev.rentwright.availability.Claim;
import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * A fact in the life of a block or a transfer, for whoever shows the fleet (AVL-23).
 *
 * @param eventId its own id
 * @param aggregateType {@code block} or {@code transfer}
 * @param aggregateId which one
 * @param sequence its place among the events of that one, from 1
 * @param happened the status that was reached
 * @param occurredAt when
 * @param data what else is known, as plain values
 */
public record FleetEvent(
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String happened,
        Instant occurredAt,
        Map<String, Object> data)
        implements DomainEvent {

    public FleetEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(aggregateType, "aggregateType");
        Objects.requireNonNull(aggregateId, "aggregateId");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(occurredAt, "occurredAt");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** What became of a block; claims that made way for it are named by their bookings. */
    static FleetEvent of(UUID eventId, Block block, long sequence, List<Claim> moved, Instant at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rentableId", block.rentable().toString());
        data.put("kind", block.kind().name());
        data.put("from", block.from().toString());
        data.put("until", block.until().toString());
        data.put("reason", block.reason());
        if (!block.waitsFor().isEmpty()) {
            data.put(
                    "bookings",
                    block.waitsFor().stream().map(other -> other.toString()).toList());
        }
        if (!moved.isEmpty()) {
            data.put(
                    "moved",
                    moved.stream().map(claim -> claim.reference().toString()).toList());
        }
        return new FleetEvent(
                eventId, "block", block.id().value(), sequence, block.status().name(), at, data);
    }

    @Override
    public String type() {
        return "dev.rentwright." + aggregateType + "."
                + happened.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
