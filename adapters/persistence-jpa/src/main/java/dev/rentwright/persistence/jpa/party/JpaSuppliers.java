package dev.rentwright.persistence.jpa.party;

import dev.rentwright.host.Page;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Dealing;
import dev.rentwright.party.PaymentTerms;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.host.Pages;
import dev.rentwright.persistence.jpa.host.Transactions;
import dev.rentwright.persistence.jpa.json.Json;
import java.time.Instant;
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
        row.version = supplier.version();
        fill(row, supplier);
        transactions.use(transaction -> transaction.persist(row));
    }

    @Override
    public void save(Supplier supplier, Instant at) {
        String what = "supplier " + supplier.id();
        transactions.use(transaction -> {
            SupplierRow row = transaction
                    .find(SupplierRow.class, supplier.id().value())
                    .filter(found -> found.version == supplier.version())
                    .orElseThrow(() -> new StaleAggregate(what, supplier.version()));
            Percentage until = supplier(row).priceChangeRate();
            if (!until.equals(supplier.priceChangeRate())) {
                transaction.later(
                        "insert into supplier_rate_history (supplier_id, price_change_rate, counted_until) values (?, ?, ?)",
                        row.supplierId,
                        until.value(),
                        at);
            }
            fill(row, supplier);
            row.updatedAt = Instant.now();
            transaction.save(what, supplier.version());
        });
    }

    private static void fill(SupplierRow row, Supplier supplier) {
        row.name = supplier.name();
        row.active = supplier.active();
        row.priceChangeRate = supplier.priceChangeRate().value();
        row.dealing = Codes.of(supplier.dealing().role());
        row.commissionRate = supplier.dealing().commission().value();
        row.paymentTerms = supplier.payment().map(Json::write).orElse(null);
    }

    @Override
    public Optional<Supplier> byId(SupplierId id) {
        return transactions.with(
                transaction -> transaction.find(SupplierRow.class, id.value()).map(JpaSuppliers::supplier));
    }

    @Override
    public Optional<Percentage> priceChangeRate(SupplierId id, Instant asOf) {
        return transactions
                .with(transaction ->
                        transaction.rows("""
                        select coalesce((select price_change_rate from supplier_rate_history
                            where supplier_id = suppliers.supplier_id and counted_until > ?
                            order by supplier_rate_history_id limit 1), price_change_rate)
                        from suppliers where supplier_id = ?
                        """, row -> Percentage.of(row.getBigDecimal(1)), asOf, id.value()))
                .stream()
                .findFirst();
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
                Optional.ofNullable(row.paymentTerms).map(json -> Json.read(json, PaymentTerms.class)),
                row.version);
    }
}
