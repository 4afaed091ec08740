package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A category. */
@Entity
@Table(name = "rentable_categories")
@NullUnmarked // JPA fills the fields
class CategoryRow {
    @Id
    @Column(name = "category_id")
    UUID categoryId;

    @Column(name = "kind")
    String kind;

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "description")
    String description;

    @Column(name = "acriss")
    String acriss;

    @Column(name = "seats")
    Integer seats;

    @Column(name = "luggage")
    Integer luggage;

    @Column(name = "transmission")
    String transmission;

    @Column(name = "fuel_type")
    String fuelType;

    @Column(name = "turnaround_seconds")
    Long turnaroundSeconds;

    @Column(name = "room_type")
    @Convert(converter = JsonColumn.class)
    String roomType;

    @Column(name = "images")
    @Convert(converter = JsonColumn.class)
    String images;

    @Column(name = "display_order")
    int displayOrder;

    @Column(name = "active")
    boolean active;

    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
