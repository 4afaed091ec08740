package dev.rentwright.persistence.jpa.document;

import dev.rentwright.document.SupplierContract;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.persistence.jpa.host.Transactions;
import java.util.List;

/** Suppliers' contracts in their table. */
public final class JpaSupplierContracts implements SupplierContracts {

    private final Transactions transactions;

    public JpaSupplierContracts(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void put(SupplierContract contract) {
        transactions.use(transaction ->
                transaction.update("""
                insert into supplier_contracts (supplier_id, language, contract) values (?, ?, ?)
                on conflict (supplier_id, language) do update set contract = excluded.contract, updated_at = now()
                """, contract.supplier().value(), contract.language(), contract.text()));
    }

    @Override
    public List<SupplierContract> of(SupplierId supplier) {
        return transactions.with(transaction -> transaction.rows(
                "select language, contract from supplier_contracts where supplier_id = ? order by language collate \"C\"",
                row -> new SupplierContract(supplier, row.getString("language"), row.getString("contract")),
                supplier.value()));
    }
}
