package dev.rentwright.persistence.jpa.party;

import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.party.Customer;
import dev.rentwright.party.CustomerId;
import dev.rentwright.party.Customers;
import dev.rentwright.persistence.jpa.host.Asked;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.RowShape;
import dev.rentwright.persistence.jpa.host.Transaction;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.time.Instant;
import java.util.Optional;

/** Customers in their table. */
public final class JpaCustomers implements Customers {

    private static final RowShape<CustomerRow> SHAPE = RowShape.of(CustomerRow.class);
    private static final String BY_ID = "select " + SHAPE.columns("c") + " from customers c where c.customer_id = ?";

    private final Transactions transactions;

    public JpaCustomers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Customer customer) {
        CustomerRow row = new CustomerRow();
        row.customerId = customer.id().value();
        row.version = customer.version();
        CustomerMapper.fill(row, customer);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public void save(Customer customer) {
        String what = "customer " + customer.id();
        transactions.use(transaction -> {
            CustomerRow row = transaction
                    .find(CustomerRow.class, customer.id().value())
                    .filter(found -> found.version == customer.version())
                    .orElseThrow(() -> new StaleAggregate(what, customer.version()));
            CustomerMapper.fill(row, customer);
            row.updatedAt = Instant.now();
            transaction.save(what, customer.version());
        });
    }

    @Override
    public Optional<Customer> byId(CustomerId id) {
        return transactions.with(
                transaction -> transaction.find(CustomerRow.class, id.value()).map(CustomerMapper::customer));
    }

    /** Asks for a customer together with others, to look at only. */
    public static Asked<Optional<Customer>> ask(Transaction transaction, CustomerId id) {
        return Asked.first(transaction.ask(BY_ID, row -> CustomerMapper.customer(SHAPE.read(row, 1)), id.value()));
    }

    @Override
    public Page<Customer> list(Page.Request page) {
        return transactions.with(transaction -> Pages.of(
                        transaction.query(
                                "select c from CustomerRow c order by c.fullName, c.customerId", CustomerRow.class),
                        transaction.query("select count(c) from CustomerRow c", Long.class),
                        page)
                .map(CustomerMapper::customer));
    }
}
