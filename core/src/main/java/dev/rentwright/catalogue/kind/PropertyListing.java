package dev.rentwright.catalogue.kind;

import java.util.Objects;

/**
 * What makes a rentable a home, an office or a plot (CAT-24).
 *
 * @param propertyType from the list of types for its use, such as {@code APARTMENT}; the list is open
 * @param maximumGuests how many may stay
 * @param profile what more is known of it
 */
public record PropertyListing(String propertyType, int maximumGuests, ListingProfile profile) implements Specifics {

    public PropertyListing {
        Objects.requireNonNull(profile, "profile");
        if (!propertyType.matches("[A-Z_]{1,30}")) {
            throw new IllegalArgumentException("expected a property type like APARTMENT, got '" + propertyType + "'");
        }
        if (maximumGuests < 1) {
            throw new IllegalArgumentException("expected room for at least one guest, got " + maximumGuests);
        }
    }

    /** A home of which no more is known. */
    public PropertyListing(String propertyType, int maximumGuests) {
        this(propertyType, maximumGuests, ListingProfile.PLAIN);
    }

    @Override
    public RentableKind kind() {
        return RentableKind.PROPERTY;
    }

    @Override
    public Specifics asShown() {
        return this;
    }
}
