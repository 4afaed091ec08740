package dev.rentwright.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The active rules of a book by category and place, made once and asked for every price. Immutable. */
final class RuleIndex {

    private static final Object EVERYTHING = "everything";

    private final CompiledRule[] rules;
    private final int groups;
    private final boolean winnersApplyFirst;
    private final boolean asksForTime;

    /** By category, by place, by both, and those for everything. */
    private final Map<Object, RuleTree> trees;

    private RuleIndex(
            CompiledRule[] rules,
            int groups,
            boolean winnersApplyFirst,
            boolean asksForTime,
            Map<Object, RuleTree> trees) {
        this.rules = rules;
        this.groups = groups;
        this.winnersApplyFirst = winnersApplyFirst;
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
        CompiledRule[] byPlace = new CompiledRule[inOrder.size()];
        Map<Object, List<CompiledRule>> scopes = new HashMap<>();
        for (int rank = 0; rank < places.size(); rank++) {
            PricingRule rule = inOrder.get(places.get(rank));
            CompiledRule compiled = CompiledRule.of(rule, rank, places.get(rank), group(rule, groups));
            byPlace[compiled.place()] = compiled;
            scopes.computeIfAbsent(scope(rule.when()), none -> new ArrayList<>())
                    .add(compiled);
        }
        Map<Object, RuleTree> trees = new HashMap<>();
        scopes.forEach((scope, of) -> trees.put(scope, RuleTree.of(of)));
        boolean asksForTime = inOrder.stream()
                .map(PricingRule::when)
                .anyMatch(when -> when.timeFrom().isPresent() || when.timeTo().isPresent());
        return new RuleIndex(byPlace, groups.size(), winnersApplyFirst(inOrder), asksForTime, trees);
    }

    /** Type comes before priority only where rules of several types are in one group. */
    private static boolean winnersApplyFirst(List<PricingRule> rules) {
        Map<ExclusiveGroup, RuleType> types = new HashMap<>();
        for (PricingRule rule : rules) {
            if (rule.group() instanceof ExclusiveGroup.Named named) {
                RuleType first = types.computeIfAbsent(named, none -> rule.type());
                if (first != rule.type()) {
                    return false;
                }
            }
        }
        return true;
    }

    boolean isEmpty() {
        return trees.isEmpty();
    }

    /** Whether in each group the rule that is applied first is the one that wins. */
    boolean winnersApplyFirst() {
        return winnersApplyFirst;
    }

    /** The rule at a place in the order of application. */
    CompiledRule rule(int place) {
        return rules[place];
    }

    /** Whether some rule depends on the time of day at which a rental begins. */
    boolean asksForTime() {
        return asksForTime;
    }

    /** How many exclusive groups there are, numbered from 0. */
    int groups() {
        return groups;
    }

    /** The rules that some unit may match, as they are applied. A rule for a category or place needs a route. */
    Places find(Optional<Route> route, RuleTree.Asked asked) {
        Places.Builder found = new Places.Builder();
        find(EVERYTHING, asked, found);
        if (route.isPresent()) {
            CategoryId category = route.get().category();
            LocationId location = route.get().pickup();
            find(category, asked, found);
            find(location, asked, found);
            find(new Both(category, location), asked, found);
        }
        return found.build();
    }

    private void find(Object scope, RuleTree.Asked asked, Places.Builder found) {
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

    private static Object scope(RuleCriteria when) {
        if (when.category().isPresent() && when.location().isPresent()) {
            return new Both(when.category().get(), when.location().get());
        }
        return when.category().isPresent()
                ? when.category().get()
                : when.location().isPresent() ? when.location().get() : EVERYTHING;
    }

    private record Both(CategoryId category, LocationId location) {}
}
