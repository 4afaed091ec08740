package dev.rentwright.review;

import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds dates between seasons that belong to none. */
final class Seasons {

    private Seasons() {}

    static List<Complaint> gaps(List<DatePrice> prices, RuleBook rules) {
        List<Complaint> gaps = new ArrayList<>();
        gap(prices.stream()
                        .map(dated -> DateRange.inclusive(dated.from(), dated.to()))
                        .toList())
                .ifPresent(dates -> gaps.add(new Complaint.SeasonGap("date price", dates)));
        for (Collection<PricingRule> alike : seasonal(rules).values()) {
            gap(alike.stream().map(PricingRule::when).map(Seasons::dates).toList())
                    .ifPresent(dates -> gaps.add(new Complaint.SeasonGap("seasonal rule", dates)));
        }
        return gaps;
    }

    /** Rules that differ in their dates only: one year of one thing. */
    private static Map<RuleCriteria, List<PricingRule>> seasonal(RuleBook rules) {
        return rules.rules().stream()
                .filter(PricingRule::active)
                .filter(rule -> rule.type() == RuleType.SEASONAL)
                .filter(rule ->
                        rule.when().from().isPresent() && rule.when().to().isPresent())
                .collect(Collectors.groupingBy(rule -> undated(rule.when())));
    }

    private static RuleCriteria undated(RuleCriteria when) {
        return new RuleCriteria(
                when.category(),
                when.location(),
                Optional.empty(),
                Optional.empty(),
                when.weekdays(),
                when.timeFrom(),
                when.timeTo(),
                when.minUnits(),
                when.maxUnits());
    }

    private static DateRange dates(RuleCriteria when) {
        return DateRange.inclusive(when.from().orElseThrow(), when.to().orElseThrow());
    }

    private static Optional<DateRange> gap(List<DateRange> seasons) {
        List<DateRange> inOrder =
                seasons.stream().sorted(Comparator.comparing(DateRange::from)).toList();
        LocalDate covered = inOrder.isEmpty() ? LocalDate.MAX : inOrder.get(0).until();
        for (DateRange season : inOrder) {
            if (season.from().isAfter(covered)) {
                return Optional.of(new DateRange(covered, season.from()));
            }
            covered = season.until().isAfter(covered) ? season.until() : covered;
        }
        return Optional.empty();
    }
}
