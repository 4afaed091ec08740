package dev.rentwright.persistence.jpa.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** What makes a rentable a room. */
@Entity
@Table(name = "rooms")
@NullUnmarked // JPA fills the fields
class RoomRow {
    @Id
    @Column(name = "rentable_id")
    UUID rentableId;

    /** Of the rentable; here because numbers are told apart by it. */
    @Column(name = "supplier_id")
    UUID supplierId;

    /** The first place at which it is offered, likewise. */
    @Column(name = "house_id")
    UUID houseId;

    @Column(name = "room_number")
    String roomNumber;

    @Column(name = "floor")
    int floor;

    @Column(name = "maximum_occupancy")
    Integer maximumOccupancy;

    @Column(name = "base_occupancy")
    Integer baseOccupancy;

    @Column(name = "is_accessible")
    boolean accessible;
}
