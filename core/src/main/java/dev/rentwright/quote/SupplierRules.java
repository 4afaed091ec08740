package dev.rentwright.quote;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A supplier's active rules by what they are for, so that a price carries the few that may matter to it and not the
 * thousands that cannot. Immutable.
 */
final class SupplierRules {

    private final Map<Scope, List<PricingRule>> byScope;

    private SupplierRules(Map<Scope, List<PricingRule>> byScope) {
        this.byScope = byScope;
    }

    static SupplierRules of(List<PricingRule> rules) {
        return new SupplierRules(rules.stream()
                .filter(PricingRule::active)
                .collect(Collectors.groupingBy(
                        rule -> new Scope(rule.when().category(), rule.when().location()))));
    }

    /**
     * The rules that may change a price of this term, or of the same with an earlier end: a rule for short rentals stays, so
     * that an early return can be priced from what was frozen. For a later end the rules as they stood are asked for again ({@link
     * QuoteAmendment#atFrozenPlan}).
     */
    RuleBook relevantTo(Route route, Term term) {
        UnitSpan units = UnitSpan.of(term);
        LocalDate first = term.startDate();
        LocalTime time = term.startTime();
        List<PricingRule> relevant = new ArrayList<>();
        scopes(route)
                .forEach(scope -> byScope.getOrDefault(scope, List.of()).stream()
                        .filter(rule -> mayMatter(rule.when(), first, time, units))
                        .forEach(relevant::add));
        return new RuleBook(relevant);
    }

    private static boolean mayMatter(RuleCriteria when, LocalDate first, LocalTime time, UnitSpan units) {
        return when.from().filter(from -> from.isAfter(units.lastDate())).isEmpty()
                && when.to().filter(to -> to.isBefore(first)).isEmpty()
                && when.timeFrom().filter(time::isBefore).isEmpty()
                && when.timeTo().filter(to -> !time.isBefore(to)).isEmpty()
                && when.minUnits().filter(least -> least > units.most()).isEmpty();
    }

    private static Stream<Scope> scopes(Route route) {
        Optional<CategoryId> category = Optional.of(route.category());
        Optional<LocationId> place = Optional.of(route.pickup());
        return Stream.of(
                new Scope(category, place),
                new Scope(category, Optional.empty()),
                new Scope(Optional.empty(), place),
                new Scope(Optional.empty(), Optional.empty()));
    }

    private record Scope(Optional<CategoryId> category, Optional<LocationId> place) {}
}
