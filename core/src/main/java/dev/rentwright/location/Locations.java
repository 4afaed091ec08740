package dev.rentwright.location;

import dev.rentwright.host.Page;
import java.util.Optional;

/** Where locations are kept. */
public interface Locations {

    /** Keeps a new one; a second with the same id or code is a defect and fails. */
    void add(Location location);

    /** Empty when there is none of that id. */
    Optional<Location> byId(LocationId id);

    /** Empty when there is none of that code. */
    Optional<Location> byCode(String code);

    /** All of them by code. */
    Page<Location> list(Page.Request page);
}
