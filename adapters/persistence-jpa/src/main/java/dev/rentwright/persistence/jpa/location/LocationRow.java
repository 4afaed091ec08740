package dev.rentwright.persistence.jpa.location;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A location. */
@Entity
@Table(name = "locations")
@NullUnmarked // JPA fills the fields
class LocationRow {
    @Id
    @Column(name = "location_id")
    UUID locationId;

    @Column(name = "code")
    String code;

    @Column(name = "name")
    String name;

    @Column(name = "location_type")
    String locationType;

    @Column(name = "street")
    String street;

    @Column(name = "city")
    String city;

    @Column(name = "state")
    String state;

    @Column(name = "postal_code")
    String postalCode;

    @Column(name = "country")
    String country;

    @Column(name = "latitude")
    BigDecimal latitude;

    @Column(name = "longitude")
    BigDecimal longitude;

    @Column(name = "zone")
    String zone;

    @Column(name = "opening_hours")
    @Convert(converter = JsonColumn.class)
    String openingHours;

    @Column(name = "capacity")
    int capacity;

    @Column(name = "pickup_possible")
    boolean pickupPossible;

    @Column(name = "drop_off_possible")
    boolean dropOffPossible;

    @Column(name = "active")
    boolean active;

    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "parent_location_id")
    UUID parentLocationId;

    @Column(name = "localised_names")
    @Convert(converter = JsonColumn.class)
    String localisedNames;

    @Column(name = "iata")
    String iata;

    @Column(name = "phone")
    String phone;

    @Column(name = "image")
    String image;

    @Column(name = "parking_spots")
    @Convert(converter = JsonColumn.class)
    String parkingSpots;

    @Column(name = "after_hours_fee")
    @Convert(converter = JsonColumn.class)
    String afterHoursFee;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
