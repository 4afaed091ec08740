package dev.rentwright.persistence.jpa.contract;

import dev.rentwright.Ports;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.testkit.contract.OutboxContract;
import java.util.List;
import java.util.UUID;

class JpaOutboxTest extends OutboxContract {

    @Override
    protected Ports emptyStore() {
        return FreshStore.emptied();
    }

    @Override
    protected List<UUID> visibleToPublishers() {
        return FreshStore.rows("select event_id from outbox_events order by seq", row -> row.getObject(1, UUID.class));
    }
}
