package dev.rentwright.catalogue.property;

import java.util.List;

/** Where types of property are kept that somebody added, or called otherwise than {@link PropertyType#SEEDED}. */
public interface PropertyTypes {

    /** Keeps one, in the place of the one of its use and code. */
    void put(PropertyType type);

    /** All that were put, by use, then code. */
    List<PropertyType> all();
}
