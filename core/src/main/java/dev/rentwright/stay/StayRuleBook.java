package dev.rentwright.stay;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where stay rules are kept: one set on a supplier, a category or a rentable. */
public interface StayRuleBook {

    /** Puts rules in the place of those that the thing had. */
    void put(RuledThing on, StayRules rules);

    /** The thing's own; empty when it has none. */
    Optional<StayRules> of(RuledThing on);

    /**
     * What counts for each of many: its own rules, over its category's, over its supplier's. One for which nobody has rules
     * has {@link StayRules#NONE}.
     */
    Map<RentableId, StayRules> effective(Collection<Rentable> rentables);

    /** What counts for one. */
    default StayRules effective(Rentable rentable) {
        return effective(List.of(rentable)).getOrDefault(rentable.id(), StayRules.NONE);
    }

    /** The rules of the three over each other, the nearest first. */
    static StayRules laidOver(Optional<StayRules> own, Optional<StayRules> category, Optional<StayRules> supplier) {
        StayRules above = supplier.orElse(StayRules.NONE);
        StayRules shared = category.map(rules -> rules.over(above)).orElse(above);
        return own.map(rules -> rules.over(shared)).orElse(shared);
    }
}
