package dev.rentwright.persistence.memory;

import dev.rentwright.tariff.TaxBook;
import dev.rentwright.tariff.TaxScope;
import dev.rentwright.tariff.Taxes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryTaxBook implements TaxBook {

    private final MemoryUnitOfWork unit;
    private final Histories<TaxScope, Taxes> said;

    MemoryTaxBook(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.said = new Histories<>("taxes", unit);
    }

    /** The unit of work holds everything until it ends, so nothing more is to be locked. */
    @Override
    public void lock() {
        unit.call(() -> {});
    }

    @Override
    public void put(TaxScope scope, Taxes taxes, Instant at) {
        unit.call(() -> said.put(scope, taxes, at));
    }

    @Override
    public Optional<Taxes> of(TaxScope scope, Instant asOf) {
        return unit.call(() -> said.last(scope, asOf));
    }

    @Override
    public Map<TaxScope, Taxes> meeting(TaxScope scope, Instant asOf) {
        return unit.call(() -> {
            Map<TaxScope, Taxes> found = new LinkedHashMap<>();
            said.keys().stream()
                    .filter(scope::meets)
                    .forEach(each -> said.last(each, asOf).ifPresent(taxes -> found.put(each, taxes)));
            return found;
        });
    }
}
