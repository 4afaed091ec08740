package dev.rentwright.imports.csv.listings;

import java.util.Arrays;
import java.util.Optional;

/** What of a home is let. */
enum RoomKind {
    ENTIRE("Entire home/apt", "Entire homes", "Entire home", "HOUSE_OR_APARTMENT", 4),
    PRIVATE("Private room", "Private rooms", "Private room", "PRIVATE_ROOM", 2),
    SHARED("Shared room", "Shared rooms", "Shared room", "SHARED_ROOM", 1);

    private final String text;
    private final String plural;
    private final String singular;
    private final String propertyType;
    private final int guests;

    RoomKind(String text, String plural, String singular, String propertyType, int guests) {
        this.text = text;
        this.plural = plural;
        this.singular = singular;
        this.propertyType = propertyType;
        this.guests = guests;
    }

    static Optional<RoomKind> of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(text)).findFirst();
    }

    String plural() {
        return plural;
    }

    String singular() {
        return singular;
    }

    String propertyType() {
        return propertyType;
    }

    /** How many may stay until somebody knows; see the doorplate. */
    int guests() {
        return guests;
    }
}
