package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Customers;
import java.util.Comparator;
import java.util.Optional;

final class MemoryCustomers implements Customers {

    private static final Comparator<Customer> BY_NAME = Comparator.comparing(Customer::fullName)
            .thenComparing(Sorting.byId(customer -> customer.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<CustomerId, Customer> customers;
    private final Table<String, CustomerId> numbers;

    MemoryCustomers(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.customers = new Table<>("customer", unit);
        this.numbers = new Table<>("customer number", unit);
    }

    @Override
    public void add(Customer customer) {
        unit.call(() -> {
            customers.add(customer.id(), customer);
            numbers.add(customer.number(), customer.id());
        });
    }

    @Override
    public void save(Customer customer) {
        unit.call(() -> {
            Optional<Long> stored = customers.get(customer.id()).map(Customer::version);
            long next = Versions.after("customer " + customer.id(), stored, customer.version());
            customers.put(customer.id(), customer.atVersion(next));
        });
    }

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return unit.call(() -> customers.get(id));
    }

    @Override
    public Page<Customer> list(Page.Request page) {
        return unit.call(() -> Sorting.page(customers.all().stream(), BY_NAME, page));
    }
}
