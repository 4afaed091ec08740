package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import java.util.Comparator;
import java.util.Optional;

final class MemorySuppliers implements Suppliers {

    private static final Comparator<Supplier> BY_NAME = Comparator.comparing(Supplier::name)
            .thenComparing(Sorting.byId(supplier -> supplier.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<SupplierId, Supplier> suppliers;

    MemorySuppliers(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.suppliers = new Table<>("supplier", unit);
    }

    @Override
    public void add(Supplier supplier) {
        unit.call(() -> suppliers.add(supplier.id(), supplier));
    }

    @Override
    public Optional<Supplier> byId(SupplierId id) {
        return unit.call(() -> suppliers.get(id));
    }

    @Override
    public Page<Supplier> list(Page.Request page) {
        return unit.call(() -> Sorting.page(suppliers.all().stream(), BY_NAME, page));
    }
}
