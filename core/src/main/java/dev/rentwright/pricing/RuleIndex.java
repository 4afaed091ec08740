package dev.rentwright.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The active rules of a book by category and place, made once and asked for every price. Immutable. */
final class RuleIndex {

    private static final Comparator<CompiledRule> BY_RANK = Comparator.comparingInt(CompiledRule::rank);

    private final int groups;
    private final boolean asksForTime;
    private final Map<Scope, RuleTree> trees;

    private RuleIndex(int groups, boolean asksForTime, Map<Scope, RuleTree> trees) {
        this.groups = groups;
        this.asksForTime = asksForTime;
        this.trees = trees;
    }

    static RuleIndex of(List<PricingRule> rules) {
        List<PricingRule> inOrder = rules.stream()
                .filter(PricingRule::active)
                .sorted(PricingRule.IN_ORDER_OF_APPLICATION)
                .toList();
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            places.add(place);
        }
        places.sort(Comparator.comparing(inOrder::get, PricingRule.WINNER_FIRST));
        Map<Object, Integer> groups = new HashMap<>();
        Map<Scope, List<CompiledRule>> scopes = new HashMap<>();
        for (int rank = 0; rank < places.size(); rank++) {
            PricingRule rule = inOrder.get(places.get(rank));
            CompiledRule compiled = CompiledRule.of(rule, rank, places.get(rank), group(rule, groups));
            scopes.computeIfAbsent(Scope.of(rule), none -> new ArrayList<>()).add(compiled);
        }
        Map<Scope, RuleTree> trees = new HashMap<>();
        scopes.forEach((scope, of) -> trees.put(scope, RuleTree.of(of)));
        boolean asksForTime = inOrder.stream()
                .map(PricingRule::when)
                .anyMatch(when -> when.timeFrom().isPresent() || when.timeTo().isPresent());
        return new RuleIndex(groups.size(), asksForTime, Map.copyOf(trees));
    }

    boolean isEmpty() {
        return trees.isEmpty();
    }

    /** Whether some rule depends on the time of day at which a rental begins. */
    boolean asksForTime() {
        return asksForTime;
    }

    /** How many exclusive groups there are, numbered from 0. */
    int groups() {
        return groups;
    }

    /** The rules that some unit may match, the winners of their groups first. A rule for a category or place needs a route. */
    CompiledRule[] find(Optional<Route> route, RuleTree.Asked asked) {
        List<CompiledRule> found = new ArrayList<>();
        find(Scope.ANYWHERE, asked, found);
        if (route.isPresent()) {
            Optional<CategoryId> category = Optional.of(route.get().category());
            Optional<LocationId> location = Optional.of(route.get().pickup());
            find(new Scope(category, Optional.empty()), asked, found);
            find(new Scope(Optional.empty(), location), asked, found);
            find(new Scope(category, location), asked, found);
        }
        CompiledRule[] rules = found.toArray(CompiledRule[]::new);
        Arrays.sort(rules, BY_RANK);
        return rules;
    }

    private void find(Scope scope, RuleTree.Asked asked, List<CompiledRule> found) {
        RuleTree tree = trees.get(scope);
        if (tree != null) {
            tree.find(asked, found);
        }
    }

    private static int group(PricingRule rule, Map<Object, Integer> groups) {
        if (rule.group() instanceof ExclusiveGroup.None) {
            return -1;
        }
        Object name = rule.group() instanceof ExclusiveGroup.Named named ? named : rule.type();
        return groups.computeIfAbsent(name, none -> groups.size());
    }

    private record Scope(Optional<CategoryId> category, Optional<LocationId> location) {

        static final Scope ANYWHERE = new Scope(Optional.empty(), Optional.empty());

        static Scope of(PricingRule rule) {
            return new Scope(rule.when().category(), rule.when().location());
        }
    }
}
