package dev.rentwright.vocabulary;

import dev.rentwright.catalogue.kind.RentableKind;

/**
 * What the two ends of a rental are called at the desk (REC-11). Check-in starts a rental and check-out ends it, for every
 * kind and whatever a trade means by the words; car desks, where they are often meant the other way round, read neither.
 *
 * @param start when it is handed to the customer (T7)
 * @param end when it comes back (T10)
 */
public record DeskWords(String start, String end) {

    private static final DeskWords VEHICLES = new DeskWords("pickup handover", "return handover");
    private static final DeskWords STAYS = new DeskWords("check-in", "check-out");

    /** The words for a kind. */
    public static DeskWords of(RentableKind kind) {
        return switch (kind) {
            case VEHICLE -> VEHICLES;
            case ROOM, PROPERTY -> STAYS;
        };
    }
}
