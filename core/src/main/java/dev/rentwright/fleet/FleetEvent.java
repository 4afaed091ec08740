package dev.rentwright.fleet;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    @Override
    public String type() {
        return "dev.rentwright." + aggregateType + "."
                + happened.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
