package dev.rentwright.party;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import java.time.Instant;
import java.util.Optional;

/** Where suppliers are kept. */
public interface Suppliers {

    /** Keeps a new one; a second with the same id is a defect and fails. */
    void add(Supplier supplier);

    /**
     * Saves a change and makes it the next version. Another rate takes the place of the one that it had, which counted until
     * this instant.
     *
     * @throws dev.rentwright.host.StaleAggregate when another change was saved since this version was read
     */
    void save(Supplier supplier, Instant at);

    /** Empty when there is none of that id. */
    Optional<Supplier> byId(SupplierId id);

    /** By how much one changed every price at an instant: what was said last at or before it, at first what it came with. */
    Optional<Percentage> priceChangeRate(SupplierId id, Instant asOf);

    /** All of them by name, then id. */
    Page<Supplier> list(Page.Request page);
}
