package dev.rentwright.catalogue.kind;

/**
 * How many a room is for (CAT-21, CAT-23).
 *
 * @param maximum how many may sleep in it
 * @param base how many its price is for; whoever comes beyond them sleeps in an extra bed (PRC-10)
 */
public record Occupancy(int maximum, int base) {

    /** Where nobody says another number. */
    public static final Occupancy OF_TWO = new Occupancy(2, 2);

    public Occupancy {
        if (maximum < 1) {
            throw new IllegalArgumentException("expected room for at least one person, got " + maximum);
        }
        if (base < 1 || base > maximum) {
            throw new IllegalArgumentException("expected a price for 1 to " + maximum + " persons, got " + base);
        }
    }

    /** Of so many, at a price for two, or for one where only one may sleep. */
    public static Occupancy ofAtMost(int maximum) {
        return new Occupancy(maximum, Math.min(OF_TWO.base(), maximum));
    }
}
