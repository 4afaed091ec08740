package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

final class MemoryStayRules implements StayRuleBook {

    private final MemoryUnitOfWork unit;
    private final Table<RuledThing, StayRules> rules;

    MemoryStayRules(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.rules = new Table<>("stay rules", unit);
    }

    @Override
    public void put(RuledThing on, StayRules next) {
        unit.call(() -> rules.put(on, next));
    }

    @Override
    public Optional<StayRules> of(RuledThing on) {
        return unit.call(() -> rules.get(on));
    }

    @Override
    public Map<RentableId, StayRules> effective(Collection<Rentable> rentables) {
        return unit.call(() -> {
            Map<RentableId, StayRules> found = new LinkedHashMap<>();
            rentables.forEach(rentable -> found.put(rentable.id(), laidOver(rentable)));
            return found;
        });
    }

    private StayRules laidOver(Rentable rentable) {
        return StayRuleBook.laidOver(
                rules.get(new RuledThing.OfRentable(rentable.id())),
                rules.get(new RuledThing.OfCategory(rentable.category())),
                rules.get(new RuledThing.OfSupplier(rentable.supplier())));
    }
}
