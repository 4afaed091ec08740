package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

    @Column(name = "property_category")
    String propertyCategory;

    @Column(name = "furnishing")
    String furnishing;

    @Column(name = "address")
    @Convert(converter = JsonColumn.class)
    String address;

    @Column(name = "geo_position")
    @Convert(converter = JsonColumn.class)
    String geoPosition;

    @Column(name = "owner_verified")
    boolean ownerVerified;
}
