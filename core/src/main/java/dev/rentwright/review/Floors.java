package dev.rentwright.review;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.RateBook;
import dev.rentwright.pricing.RuleWork;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Rules that take more off a day, night or billing period than it costs by then (domain P6: a unit's floor is 0): by its share
 * of a week, on a weekend, after other rules.
 */
final class Floors {

    private static final UUID ANY = new UUID(0, 0);

    private final PriceRequest template;
    private final RateBook book;
    private final List<PricingRule> suspects;
    private final Map<RuleId, Complaint> found = new LinkedHashMap<>();

    Floors(PriceRequest template, RateBook book) {
        this.template = template;
        this.book = book;
        this.suspects = template.rules().rules().stream()
                .filter(PricingRule::active)
                .filter(rule ->
                        rule.fixedAdjustment().filter(UnitPrice::isNegative).isPresent())
                .toList();
    }

    /** Each such rule once, in the first rental in which it does so. */
    List<Complaint> below(List<LocalDate> dates) {
        for (Route route : suspects.stream().map(this::route).distinct().toList()) {
            PriceRequest there = template.with(route);
            for (LocalDate date : dates) {
                if (found.size() < suspects.size()) {
                    Lengths.whole(template.term(), date, longest()).forEach(term -> look(there.with(term)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private void look(PriceRequest request) {
        for (RuleWork work : book.work(request).fold(some -> some, refusals -> List.<RuleWork>of())) {
            if (!work.floored().isEmpty() && suspects.contains(work.rule())) {
                int unit = work.floored().get(0);
                Complaint complaint = new Complaint.BelowNothing(
                        work.rule().id(),
                        work.dates().get(unit),
                        price(work.before().get(unit)));
                found.putIfAbsent(work.rule().id(), complaint);
            }
        }
    }

    private UnitPrice price(Fraction unit) {
        return UnitPrice.of(
                template.plan().rounding().round(unit, template.plan().currency()));
    }

    /** Where nothing is said of the way, wherever the rule is for. */
    private Route route(PricingRule rule) {
        RuleCriteria when = rule.when();
        return template.route().orElseGet(() -> {
            LocationId place = when.location().orElse(new LocationId(ANY));
            return new Route(when.category().orElse(new CategoryId(ANY)), place, place);
        });
    }

    /** As many units as the rule for the longest rentals asks for. */
    private int longest() {
        return suspects.stream()
                .flatMap(rule -> rule.when().minUnits().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
    }
}
