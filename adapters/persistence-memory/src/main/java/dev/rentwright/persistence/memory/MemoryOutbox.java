package dev.rentwright.persistence.memory;

import dev.rentwright.host.DomainEvent;
import dev.rentwright.host.Outbox;
import java.util.List;
import java.util.UUID;

/** Events in the order in which they were appended; nobody publishes them. */
final class MemoryOutbox implements Outbox {

    private final MemoryUnitOfWork unit;
    private final Table<UUID, DomainEvent> events;

    MemoryOutbox(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.events = new Table<>("event", unit);
    }

    @Override
    public void append(DomainEvent event) {
        unit.call(() -> events.add(event.eventId(), event));
    }

    List<DomainEvent> events() {
        return unit.call(() -> List.copyOf(events.all()));
    }
}
