package dev.rentwright.party;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import java.util.Optional;

/** Where suppliers are kept. */
public interface Suppliers {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Supplier supplier);

    /** Empty when there is none of that id. */
    Optional<Supplier> byId(SupplierId id);

    /** All of them by name, then id. */
    Page<Supplier> list(Page.Request page);
}
