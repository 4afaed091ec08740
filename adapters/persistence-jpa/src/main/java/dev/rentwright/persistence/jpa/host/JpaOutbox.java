package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.DomainEvent;
import dev.rentwright.host.Outbox;
import dev.rentwright.persistence.jpa.column.JsonColumn;
import dev.rentwright.persistence.jpa.json.Json;

/** Events that wait in {@code outbox_events} for their publisher. */
public final class JpaOutbox implements Outbox {

    private final Transactions transactions;

    public JpaOutbox(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void append(DomainEvent event) {
        transactions.use(transaction -> transaction.later(
                """
                insert into outbox_events (event_id, aggregate_type, aggregate_id, aggregate_seq, type, data, occurred_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                event.eventId(),
                event.aggregateType(),
                event.aggregateId(),
                event.sequence(),
                event.type(),
                JsonColumn.of(Json.write(event.data())),
                event.occurredAt()));
    }
}
