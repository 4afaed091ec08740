package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.DomainEvent;
import dev.rentwright.host.Outbox;
import dev.rentwright.persistence.jpa.json.Json;

/** Events that wait in {@code outbox_events} for their publisher. */
public final class JpaOutbox implements Outbox {

    private final Transactions transactions;

    public JpaOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void append(DomainEvent event) {
        OutboxRow row = new OutboxRow();
        row.eventId = event.eventId();
        row.aggregateType = event.aggregateType();
        row.aggregateId = event.aggregateId();
        row.aggregateSeq = event.sequence();
        row.type = event.type();
        row.data = Json.write(event.data());
        row.occurredAt = event.occurredAt();
        transactions.use(transaction -> transaction.persist(row));
    }
}
