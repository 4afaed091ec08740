package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.UnitOfWork;
import java.util.function.Supplier;

/** The unit of work that is a database transaction. */
public final class JpaUnitOfWork implements UnitOfWork {

    private final Transactions transactions;

    public JpaUnitOfWork(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> T run(Supplier<T> work) {
        return transactions.run(work);
    }
}
