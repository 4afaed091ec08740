package dev.rentwright.location;

import dev.rentwright.identity.SupplierId;
import java.util.List;
import java.util.Optional;

/** Where words for countries are kept that are not the usual ones (LOC-09). */
public interface Countries {

    /** Keeps one, in the place of the one of its code and supplier. */
    void put(Country country);

    /** Those that are everybody's, and those of a supplier, by code; everybody's first. */
    List<Country> list(Optional<SupplierId> supplier);
}
