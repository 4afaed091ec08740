package dev.rentwright.takeover;

import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.stay.RuledThing;
import dev.rentwright.stay.StayRuleBook;
import dev.rentwright.stay.StayRules;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stay rules without what restricts: a stay that was sold elsewhere is not asked what we ask of those that we sell. */
record Unasked(StayRuleBook book) implements StayRuleBook {

    @Override
    public void put(RuledThing on, StayRules rules) {
        throw new IllegalStateException("expected nobody to change rules while a booking is taken over, got " + on);
    }

    @Override
    public Optional<StayRules> of(RuledThing on) {
        return book.of(on).map(StayRules::timesOnly);
    }

    @Override
    public Map<RentableId, StayRules> effective(Collection<Rentable> rentables) {
        return book.effective(rentables).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().timesOnly()));
    }
}
