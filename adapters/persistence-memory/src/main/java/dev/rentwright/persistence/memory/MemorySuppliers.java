package dev.rentwright.persistence.memory;

import dev.rentwright.host.Page;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.money.Percentage;
import dev.rentwright.party.Supplier;
import dev.rentwright.party.Suppliers;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

final class MemorySuppliers implements Suppliers {

    private static final Comparator<Supplier> BY_NAME = Comparator.comparing(Supplier::name)
            .thenComparing(Sorting.byId(supplier -> supplier.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<SupplierId, Supplier> suppliers;
    private final Histories<SupplierId, Percentage> rates;

    MemorySuppliers(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.suppliers = new Table<>("supplier", unit);
        this.rates = new Histories<>("rate of a supplier", unit);
    }

    @Override
    public void add(Supplier supplier) {
        unit.call(() -> {
            suppliers.add(supplier.id(), supplier);
            rates.put(supplier.id(), supplier.priceChangeRate(), Instant.MIN);
        });
    }

    @Override
    public Optional<Percentage> priceChangeRate(SupplierId id, Instant asOf) {
        return unit.call(() -> rates.last(id, asOf));
    }

    @Override
    public void save(Supplier supplier, Instant at) {
        unit.call(() -> {
            Optional<Long> stored = suppliers.get(supplier.id()).map(Supplier::version);
            long next = Versions.after("supplier " + supplier.id(), stored, supplier.version());
            suppliers.put(supplier.id(), supplier.atVersion(next));
            rates.put(supplier.id(), supplier.priceChangeRate(), at);
        });
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
