package dev.rentwright.party;

import dev.rentwright.host.Page;
import java.util.Optional;

/** Where customers are kept. */
public interface Customers {

    /** Keeps a new one; a second with the same id or number is a defect and fails. */
    void add(Customer customer);

    /**
     * Saves a change and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another change was saved since this version was read
     */
    void save(Customer customer);

    /** Empty when there is none of that id. */
    Optional<Customer> byId(CustomerId id);

    /** All of them by name, then id. */
    Page<Customer> list(Page.Request page);
}
