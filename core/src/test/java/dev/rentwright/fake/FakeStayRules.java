package dev.rentwright.fake;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is asked of stays. */
record FakeStayRules(Map<RuledThing, StayRules> shelf) implements StayRuleBook {

    @Override
    public void put(RuledThing on, StayRules rules) {
        shelf.put(on, rules);
    }

    @Override
    public Optional<StayRules> of(RuledThing on) {
        return Optional.ofNullable(shelf.get(on));
    }

    @Override
    public Map<RentableId, StayRules> effective(Collection<Rentable> rentables) {
        Map<RentableId, StayRules> found = new LinkedHashMap<>();
        rentables.forEach(rentable -> found.put(
                rentable.id(),
                StayRuleBook.laidOver(
                        of(new RuledThing.OfRentable(rentable.id())),
                        of(new RuledThing.OfCategory(rentable.category())),
                        of(new RuledThing.OfSupplier(rentable.supplier())))));
        return found;
    }
}
