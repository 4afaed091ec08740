package dev.rentwright.location;

import dev.rentwright.host.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where locations are kept. */
public interface Locations {

    /** Keeps a new one; a second with the same id or code is a defect and fails. */
    void add(Location location);

    /**
     * Saves a change and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another change was saved since this version was read
     */
    void save(Location location);

    /** The places whose parent it is, by code (LOC-11). */
    List<LocationId> partsOf(LocationId place);

    /** Those in use that stand between two latitudes, both included, in no order; none of which the position is unknown. */
    List<Location> between(BigDecimal south, BigDecimal north);

    /** Empty when there is none of that id. */
    Optional<Location> byId(LocationId id);

    /** Empty when there is none of that code. */
    Optional<Location> byCode(String code);

    /** Whoever else wants to lock the place waits until the unit of work ends; before any rentable is locked (DR-02). */
    void lock(LocationId id);

    /** All of them by code. */
    Page<Location> list(Page.Request page);
}
