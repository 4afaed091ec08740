package dev.rentwright.catalogue.category;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.catalogue.kind.RentableKind;
import dev.rentwright.host.Page;
import java.util.Optional;

/** Where categories are kept. */
public interface Categories {

    /** Keeps a new one; a second with the same id, code or name is a defect and fails, here as when it is saved. */
    void add(RentableCategory category);

    /**
     * Saves a change and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another change was saved since this version was read
     */
    void save(RentableCategory category);

    /** Empty when there is none of that id. */
    Optional<RentableCategory> byId(CategoryId id);

    /** Empty when there is none of that code. */
    Optional<RentableCategory> byCode(String code);

    /** Empty when there is none of that name. */
    Optional<RentableCategory> byName(String name);

    /** All of them, or all of one kind, by display order, then code. */
    Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page);
}
