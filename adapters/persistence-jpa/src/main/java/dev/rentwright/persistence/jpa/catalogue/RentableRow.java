package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.persistence.jpa.column.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What all kinds of rentable share. */
@Entity
@Table(name = "rentables")
@NullUnmarked // JPA fills the fields
class RentableRow {
    @Id
    @Column(name = "rentable_id")
    UUID rentableId;

    @Column(name = "supplier_id")
    UUID supplierId;

    @Column(name = "category_id")
    UUID categoryId;

    @Column(name = "kind")
    String kind;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "rented_daily")
    boolean rentedDaily;

    @Column(name = "rented_monthly")
    boolean rentedMonthly;

    @Column(name = "rented_by_lease")
    boolean rentedByLease;

    @Column(name = "publication_status")
    String publicationStatus;

    @Column(name = "operational_status")
    String operationalStatus;

    @Column(name = "current_location_id")
    UUID currentLocationId;

    @Column(name = "spot_id")
    UUID spotId;

    @Column(name = "minimum_age")
    Integer minimumAge;

    @Column(name = "turnaround_seconds")
    long turnaroundSeconds;

    @Column(name = "own_turnaround")
    boolean ownTurnaround;

    @Column(name = "description")
    String description;

    @Column(name = "images")
    @Convert(converter = JsonColumn.class)
    String images;

    @Column(name = "last_cleaned_at")
    Instant lastCleanedAt;

    @Column(name = "last_service_date")
    LocalDate lastServiceDate;

    @Column(name = "next_service_date")
    LocalDate nextServiceDate;

    @Column(name = "next_service_due_mileage")
    Long nextServiceDueMileage;

    @Column(name = "condition_rating")
    Integer conditionRating;

    @Column(name = "upkeep_notes")
    String upkeepNotes;

    @Column(name = "booking_rules")
    @Convert(converter = JsonColumn.class)
    String bookingRules;

    /** Set anew with every save, so that each is a change and makes a version; the table's trigger has the last word. */
    @Column(name = "updated_at", insertable = false)
    Instant updatedAt;

    @Version
    @Column(name = "version")
    long version;
}
