package dev.rentwright.catalogue.kind;

import java.util.Objects;
import java.util.Optional;

/**
 * What makes a rentable a hotel room (CAT-21).
 *
 * @param roomNumber unique per property, at most 20 characters
 * @param floor 0 to 50
 * @param ownOccupancy how many it is for, where it is not as its type says (CAT-36)
 * @param accessible whether it can be used with a wheelchair
 */
public record Room(String roomNumber, int floor, Optional<Occupancy> ownOccupancy, boolean accessible)
        implements Specifics {

    public Room {
        if (roomNumber.isBlank() || roomNumber.length() > 20) {
            throw new IllegalArgumentException(
                    "expected a room number of 1 to 20 characters, got '" + roomNumber + "'");
        }
        if (floor < 0 || floor > 50) {
            throw new IllegalArgumentException("expected a floor of 0 to 50, got " + floor);
        }
        Objects.requireNonNull(ownOccupancy, "ownOccupancy");
    }

    /** A room that not everybody can get into. */
    public Room(String roomNumber, int floor, int maximumOccupancy, int baseOccupancy) {
        this(roomNumber, floor, Optional.of(new Occupancy(maximumOccupancy, baseOccupancy)), false);
    }

    /** The same, whose price is for two, or for one where only one may sleep. */
    public Room(String roomNumber, int floor, int maximumOccupancy) {
        this(roomNumber, floor, Optional.of(Occupancy.ofAtMost(maximumOccupancy)), false);
    }

    @Override
    public RentableKind kind() {
        return RentableKind.ROOM;
    }

    @Override
    public Specifics asShown() {
        return this;
    }
}
