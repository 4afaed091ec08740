package dev.rentwright.persistence.jpa.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What makes a rentable a home. */
@Entity
@Table(name = "property_listings")
@NullUnmarked // JPA fills the fields
class PropertyListingRow {
    @Id
    @Column(name = "rentable_id")
    UUID rentableId;

    @Column(name = "property_type")
    String propertyType;

    @Column(name = "maximum_guests")
    int maximumGuests;
}
