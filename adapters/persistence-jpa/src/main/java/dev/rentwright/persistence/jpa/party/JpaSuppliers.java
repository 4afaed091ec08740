package dev.rentwright.persistence.jpa.party;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.util.Optional;

/** Suppliers in their table. */
public final class JpaSuppliers implements Suppliers {

    private final Transactions transactions;

    public JpaSuppliers(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Supplier supplier) {
        SupplierRow row = new SupplierRow();
        row.supplierId = supplier.id().value();
        row.name = supplier.name();
        row.active = supplier.active();
        row.priceChangeRate = supplier.priceChangeRate().value();
        row.dealing = Codes.of(supplier.dealing().role());
        row.commissionRate = supplier.dealing().commission().value();
        row.version = supplier.version();
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public Optional<Supplier> byId(SupplierId id) {
        return transactions.with(
                transaction -> transaction.find(SupplierRow.class, id.value()).map(JpaSuppliers::supplier));
    }

    @Override
    public Page<Supplier> list(Page.Request page) {
        return transactions.with(transaction -> Pages.of(
                        transaction.query(
                                "select s from SupplierRow s order by s.name, s.supplierId", SupplierRow.class),
                        transaction.query("select count(s) from SupplierRow s", Long.class),
                        page)
                .map(JpaSuppliers::supplier));
    }

    private static Supplier supplier(SupplierRow row) {
        return new Supplier(
                new SupplierId(row.supplierId),
                row.name,
                row.active,
                Percentage.of(row.priceChangeRate),
                new Dealing(Codes.read(Dealing.Role.class, row.dealing), Percentage.of(row.commissionRate)),
                row.version);
    }
}
