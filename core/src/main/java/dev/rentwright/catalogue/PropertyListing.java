package dev.rentwright.catalogue;

/**
 * What makes a rentable a home, an office or a plot (CAT-24).
 *
 * @param propertyType from an open list, such as {@code APARTMENT}
 * @param maximumGuests how many may stay
 */
public record PropertyListing(String propertyType, int maximumGuests) implements Specifics {

    public PropertyListing {
        if (!propertyType.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException("expected a property type like APARTMENT, got '" + propertyType + "'");
        }
        if (maximumGuests < 1) {
            throw new IllegalArgumentException("expected room for at least one guest, got " + maximumGuests);
        }
    }

    @Override
    public RentableKind kind() {
        return RentableKind.PROPERTY;
    }
}
