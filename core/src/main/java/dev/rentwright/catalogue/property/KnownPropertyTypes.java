package dev.rentwright.catalogue.property;

import dev.rentwright.catalogue.kind.ListingProfile.Use;
import dev.rentwright.catalogue.kind.PropertyListing;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The seeded types, and those that were put over or beside them. */
public final class KnownPropertyTypes {

    private final PropertyTypes put;

    public KnownPropertyTypes(PropertyTypes put) {
        this.put = put;
    }

    /** All of them, or all for one use, by use, then code; also those that are out of use. */
    public List<PropertyType> all(Optional<Use> use) {
        TreeMap<PropertyType, PropertyType> all = new TreeMap<>(PropertyType.IN_LISTS);
        PropertyType.SEEDED.forEach(type -> all.put(type, type));
        put.all().forEach(type -> all.put(type, type));
        return all.values().stream()
                .filter(type -> use.map(type.use()::equals).orElse(true))
                .toList();
    }

    /** The refusal for a listing of a type that is not in the list for its use, or no longer. */
    public Optional<Refusal> unknown(PropertyListing listing) {
        Use use = listing.profile().use();
        List<String> known = all(Optional.of(use)).stream()
                .filter(PropertyType::active)
                .map(PropertyType::code)
                .toList();
        return known.contains(listing.propertyType())
                ? Optional.empty()
                : Optional.of(Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "propertyType")
                        .with("expected", "for " + use + " one of " + String.join(", ", known))
                        .with("actual", listing.propertyType()));
    }
}
