package dev.rentwright.pricing.rule;

import dev.rentwright.location.LocationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules of one category, or of all, by the place that they are for: none for those that are for every place.
 *
 * @param trees by place
 */
record PlacedRules(Map<Optional<LocationId>, RuleTree> trees) {

    static PlacedRules of(List<CompiledRule> rules) {
        Map<Optional<LocationId>, List<CompiledRule>> places = rules.stream()
                .collect(Collectors.groupingBy(rule -> rule.rule().when().location()));
        Map<Optional<LocationId>, RuleTree> trees = new HashMap<>();
        places.forEach((place, some) -> trees.put(place, RuleTree.of(some)));
        return new PlacedRules(trees);
    }

    /** Adds those that some unit may match. */
    void find(Optional<Route> route, RuleTree.Asked asked, List<CompiledRule> found) {
        findAt(Optional.empty(), asked, found);
        if (route.isPresent()) {
            findAt(route.map(Route::pickup), asked, found);
        }
    }

    private void findAt(Optional<LocationId> place, RuleTree.Asked asked, List<CompiledRule> found) {
        RuleTree tree = trees.get(place);
        if (tree != null) {
            tree.find(asked, found);
        }
    }
}
