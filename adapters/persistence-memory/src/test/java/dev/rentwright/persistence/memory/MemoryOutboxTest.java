package dev.rentwright.persistence.memory;

import dev.rentwright.Ports;
import dev.rentwright.host.DomainEvent;
import dev.rentwright.testkit.contract.OutboxContract;
import java.util.List;
import java.util.UUID;

class MemoryOutboxTest extends OutboxContract {

    private final MemoryPorts store = new MemoryPorts();

    @Override
    protected Ports emptyStore() {
        return store;
    }

    @Override
    protected List<UUID> visibleToPublishers() {
        return store.outboxEvents().stream().map(DomainEvent::eventId).toList();
    }
}
