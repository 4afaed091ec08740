package dev.rentwright.persistence.memory;

import dev.rentwright.document.SupplierContract;
import dev.rentwright.document.SupplierContracts;
import dev.rentwright.identity.SupplierId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

final class MemorySupplierContracts implements SupplierContracts {

    private final MemoryUnitOfWork unit;
    private final Table<Map.Entry<SupplierId, String>, SupplierContract> contracts;

    MemorySupplierContracts(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.contracts = new Table<>("contract", unit);
    }

    @Override
    public void put(SupplierContract contract) {
        unit.call(() -> contracts.put(Map.entry(contract.supplier(), contract.language()), contract));
    }

    @Override
    public List<SupplierContract> of(SupplierId supplier) {
        return unit.call(() -> contracts.all().stream()
                .filter(contract -> contract.supplier().equals(supplier))
                .sorted(Comparator.comparing(SupplierContract::language))
                .toList());
    }
}
