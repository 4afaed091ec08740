package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.property.PropertyType;
import dev.rentwright.http.wire.Says;

@Says("What a home, an office or a plot may be called.")
record PropertyTypeResource(
        @Says("What properties of it are used for.") ListingProfile.Use propertyCategory,
        String propertyType,
        String name,
        @Says("Whether it may still be given to listings.") boolean active) {

    static PropertyTypeResource of(PropertyType type) {
        return new PropertyTypeResource(type.use(), type.code(), type.name(), type.active());
    }
}
