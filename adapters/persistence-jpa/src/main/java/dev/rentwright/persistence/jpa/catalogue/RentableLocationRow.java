package dev.rentwright.persistence.jpa.catalogue;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.location.LocationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A place where rentals of a rentable may begin. */
@Entity
@IdClass(RentableLocationRow.Key.class)
@Table(name = "rentable_locations")
@NullUnmarked // JPA fills the fields
class RentableLocationRow {
    @Id
    @Column(name = "rentable_id")
    UUID rentableId;

    @Id
    @Column(name = "location_id")
    UUID locationId;

    @Column(name = "category_id")
    UUID categoryId;

    @Column(name = "position")
    int position;

    RentableLocationRow() {}

    RentableLocationRow(Rentable rentable, LocationId place, int position) {
        this.rentableId = rentable.id().value();
        this.locationId = place.value();
        this.categoryId = rentable.category().value();
        this.position = position;
    }

    /** Both columns, as JPA wants them. */
    @NullUnmarked
    static class Key implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        UUID rentableId;
        UUID locationId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(rentableId, that.rentableId)
                    && Objects.equals(locationId, that.locationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rentableId, locationId);
        }
    }
}
