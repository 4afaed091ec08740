package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** One handover of a booking. */
@Entity
@IdClass(HandoverRow.Key.class)
@Table(name = "handovers")
@NullUnmarked // JPA fills the fields
class HandoverRow {
    @Id
    @Column(name = "booking_id")
    UUID bookingId;

    @Id
    @Column(name = "direction")
    String direction;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "odometer_km")
    Long odometerKm;

    @Column(name = "fuel_level")
    BigDecimal fuelLevel;

    @Column(name = "notes")
    String notes;

    @Column(name = "photos")
    @Convert(converter = JsonColumn.class)
    String photos;

    @Column(name = "damage")
    @Convert(converter = JsonColumn.class)
    String damage;

    @Column(name = "inventory")
    String inventory;

    @Column(name = "meters")
    @Convert(converter = JsonColumn.class)
    String meters;

    @Column(name = "spot_id")
    UUID spotId;

    /** Both columns, as JPA wants them. */
    @NullUnmarked
    static class Key implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        UUID bookingId;
        String direction;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(bookingId, that.bookingId)
                    && Objects.equals(direction, that.direction);
        }

        @Override
        public int hashCode() {
            return Objects.hash(bookingId, direction);
        }
    }
}
