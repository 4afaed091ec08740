package dev.rentwright.pricing.rule;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** The active rules of a book by category and place, made once and asked for every price. Thread-safe. */
public final class RuleIndex {

    /** In the order of application. */
    private final CompiledRule[] rules;

    private final int groups;
    private final boolean asksForTime;
    private final Set<CurrencyUnit> currencies;
    private final PlacedRules ofAnyCategory;
    private final Map<CategoryId, PlacedRules> byCategory;
    private final Cuts lengths;
    private final Cuts times;
    private final KnownWinners known = new KnownWinners();

    private RuleIndex(List<PricingRule> inOrder, CompiledRule[] rules, int groups) {
        this.rules = rules;
        this.groups = groups;
        this.asksForTime = inOrder.stream()
                .map(PricingRule::when)
                .anyMatch(when -> when.timeFrom().isPresent() || when.timeTo().isPresent());
        this.currencies = inOrder.stream()
                .flatMap(rule -> rule.fixedAdjustment().stream())
                .map(UnitPrice::currency)
                .collect(Collectors.toUnmodifiableSet());
        Map<Optional<CategoryId>, List<CompiledRule>> scopes = Stream.of(rules)
                .collect(Collectors.groupingBy(rule -> rule.rule().when().category()));
        this.ofAnyCategory = PlacedRules.of(scopes.getOrDefault(Optional.<CategoryId>empty(), List.of()));
        this.byCategory = new HashMap<>();
        scopes.forEach((category, some) -> category.ifPresent(known -> byCategory.put(known, PlacedRules.of(some))));
        this.lengths = Cuts.of(reaches().flatMapToLong(reach -> LongStream.of(reach.least(), reach.most() + 1L)));
        this.times = asksForTime
                ? Cuts.of(reaches().flatMapToLong(reach -> LongStream.of(reach.earliest(), reach.latest() + 1)))
                : Cuts.NONE;
    }

    private Stream<CompiledRule.Reach> reaches() {
        return Stream.of(rules).map(CompiledRule::reach);
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
        for (int rank = 0; rank < byPlace.length; rank++) {
            int place = places.get(rank);
            PricingRule rule = inOrder.get(place);
            byPlace[place] = CompiledRule.of(rule, rank, place, group(rule, groups));
        }
        return new RuleIndex(inOrder, byPlace, groups.size());
    }

    /** How many there are; each has a place below. */
    public int size() {
        return rules.length;
    }

    public boolean isEmpty() {
        return rules.length == 0;
    }

    /** Whether some rule depends on the time of day at which a rental begins. */
    public boolean asksForTime() {
        return asksForTime;
    }

    /** Whether no rule adds amounts in another currency. */
    public boolean addsOnlyIn(CurrencyUnit currency) {
        return currencies.isEmpty() || (currencies.size() == 1 && currencies.contains(currency));
    }

    /** How many exclusive groups there are, numbered from 0. */
    int groups() {
        return groups;
    }

    /** The rules that win some unit, of so many chargeable days or nights that begin at a nanosecond of the day. */
    public Winners winners(Optional<Route> route, UnitDates dates, DatePrices prices, long units, long time) {
        if (route.isPresent() && KnownDates.contain(dates)) {
            Optional<KnownDates> around = known.of(
                    new KnownWinners.Question(
                            route.get().category(),
                            route.get().pickup(),
                            KnownDates.stretch(dates),
                            lengths.part(units),
                            times.part(time)),
                    row -> found(route, row, units, time));
            if (around.isPresent()) {
                return around.get().on(dates, prices);
            }
        }
        return found(route, dates, units, time);
    }

    private Winners found(Optional<Route> route, UnitDates dates, long units, long time) {
        return Winners.of(this, find(route, new RuleTree.Asked(dates.first(), dates.last(), units, time)), dates);
    }

    /** The rules that some unit may match. A rule for a category or place needs a route. */
    private List<CompiledRule> find(Optional<Route> route, RuleTree.Asked asked) {
        List<CompiledRule> found = new ArrayList<>();
        ofAnyCategory.find(route, asked, found);
        route.map(Route::category).map(byCategory::get).ifPresent(ofCategory -> ofCategory.find(route, asked, found));
        return found;
    }

    private static int group(PricingRule rule, Map<Object, Integer> groups) {
        if (rule.group() instanceof ExclusiveGroup.None) {
            return -1;
        }
        Object name = rule.group() instanceof ExclusiveGroup.Named named ? named : rule.type();
        return groups.computeIfAbsent(name, none -> groups.size());
    }
}
