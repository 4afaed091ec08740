package dev.rentwright.location;

import dev.rentwright.identity.Actor;
import dev.rentwright.identity.SupplierId;
import java.util.List;
import java.util.Optional;

/** Shows the countries of the world (LOC-09). */
public interface ViewCountries {

    /**
     * All of ISO 3166-1, by code: as a supplier calls each, where one is named, else as everybody does, else as is usual.
     *
     * @param wanted languages, the dearest first
     */
    List<Country> all(Actor actor, Optional<SupplierId> supplier, List<Language> wanted);
}
