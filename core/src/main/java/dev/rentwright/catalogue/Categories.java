package dev.rentwright.catalogue;

import dev.rentwright.host.Page;
import java.util.Optional;

/** Where categories are kept. */
public interface Categories {

    /** Keeps a new one; a second with the same id or code is a defect and fails. */
    void add(RentableCategory category);

    /** Empty when there is none of that id. */
    Optional<RentableCategory> byId(CategoryId id);

    /** Empty when there is none of that code. */
    Optional<RentableCategory> byCode(String code);

    /** All of them, or all of one kind, by display order, then code. */
    Page<RentableCategory> list(Optional<RentableKind> kind, Page.Request page);
}
