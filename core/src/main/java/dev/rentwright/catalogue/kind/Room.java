package dev.rentwright.catalogue.kind;

/**
 * What makes a rentable a hotel room (CAT-21).
 *
 * @param roomNumber unique per property, at most 20 characters
 * @param floor 0 to 50
 * @param maximumOccupancy how many may sleep in it
 * @param baseOccupancy how many its price is for; whoever comes beyond them sleeps in an extra bed (CAT-23, PRC-10)
 * @param accessible whether it can be used with a wheelchair
 */
public record Room(String roomNumber, int floor, int maximumOccupancy, int baseOccupancy, boolean accessible)
        implements Specifics {

    private static final int TWO = 2;

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
        if (baseOccupancy < 1 || baseOccupancy > maximumOccupancy) {
            throw new IllegalArgumentException(
                    "expected a price for 1 to " + maximumOccupancy + " persons, got " + baseOccupancy);
        }
    }

    /** A room that not everybody can get into. */
    public Room(String roomNumber, int floor, int maximumOccupancy, int baseOccupancy) {
        this(roomNumber, floor, maximumOccupancy, baseOccupancy, false);
    }

    /** A room whose price is for two, or for one where only one may sleep. */
    public Room(String roomNumber, int floor, int maximumOccupancy) {
        this(roomNumber, floor, maximumOccupancy, Math.min(TWO, maximumOccupancy));
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
