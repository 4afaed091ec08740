package dev.rentwright.catalogue;

/**
 * What makes a rentable a hotel room (CAT-21).
 *
 * @param roomNumber unique per property, at most 20 characters
 * @param floor 0 to 50
 * @param maximumOccupancy how many may sleep in it
 */
public record Room(String roomNumber, int floor, int maximumOccupancy) implements Specifics {

    public Room {
        if (roomNumber.isBlank() || roomNumber.length() > 20) {
            throw new IllegalArgumentException(
                    "expected a room number of 1 to 20 characters, got '" + roomNumber + "'");
        }
        if (floor < 0 || floor > 50) {
            throw new IllegalArgumentException("expected a floor of 0 to 50, got " + floor);
        }
        if (maximumOccupancy < 1) {
            throw new IllegalArgumentException("expected room for at least one person, got " + maximumOccupancy);
        }
    }

    @Override
    public RentableKind kind() {
        return RentableKind.ROOM;
    }
}
