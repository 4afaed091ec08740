package dev.rentwright.persistence.jpa.host;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "outbox_events")
@NullUnmarked // JPA fills the fields
class OutboxRow {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "aggregate_type")
    String aggregateType;

    @Column(name = "aggregate_id")
    UUID aggregateId;

    @Column(name = "aggregate_seq")
    long aggregateSeq;

    @Column(name = "type")
    String type;

    @Column(name = "data")
    @Convert(converter = JsonColumn.class)
    String data;

    @Column(name = "occurred_at")
    Instant occurredAt;
}
