package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One event in the life of a booking. Its key in the table is (booking, seq); the event id is as unique. */
@Entity
@Table(name = "booking_events")
@NullUnmarked // JPA fills the fields
class BookingEventRow {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "booking_id")
    UUID bookingId;

    @Column(name = "seq")
    long seq;

    @Column(name = "type")
    String type;

    @Column(name = "from_status")
    String fromStatus;

    @Column(name = "to_status")
    String toStatus;

    @Column(name = "actor")
    String actor;

    @Column(name = "occurred_at")
    Instant occurredAt;

    @Column(name = "data")
    @Convert(converter = JsonColumn.class)
    String data;
}
