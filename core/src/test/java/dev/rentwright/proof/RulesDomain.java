package dev.rentwright.proof;

import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Pricing rules of every sort, and what they are for. */
final class RulesDomain {

    private RulesDomain() {}

    static Arbitrary<RuleBook> rules(CardDomain cards) {
        Arbitrary<ExclusiveGroup> groups = Arbitraries.of(
                new ExclusiveGroup.OfItsType(), new ExclusiveGroup.None(), new ExclusiveGroup.Named("offers"));
        Arbitrary<List<DemandStep>> steps = Arbitraries.integers()
                .between(0, 100)
                .set()
                .ofMaxSize(3)
                .map(bounds -> bounds.stream()
                        .sorted()
                        .map(bound -> new DemandStep(BigDecimal.valueOf(bound, 2), BigDecimal.valueOf(80 + bound, 2)))
                        .toList());
        return Combinators.combine(
                        Arbitraries.of(RuleType.class),
                        criteria(),
                        Arbitraries.integers().between(0, 2_500),
                        cards.price(-3_000, 3_000).optional(0.3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, true, false),
                        groups,
                        steps)
                .as((type, when, multiplier, fixed, priority, active, group, demand) -> new PricingRule(
                        new RuleId("R"),
                        1 + priority,
                        "rule",
                        type,
                        when,
                        BigDecimal.valueOf(multiplier, 3),
                        fixed,
                        priority,
                        active,
                        group,
                        type == RuleType.DEMAND ? demand : List.of()))
                .list()
                .ofMaxSize(5)
                .map(RulesDomain::book);
    }

    private static RuleBook book(List<PricingRule> rules) {
        List<PricingRule> named = new ArrayList<>();
        for (PricingRule rule : rules) {
            named.add(new PricingRule(
                    new RuleId("R" + named.size()),
                    rule.version(),
                    rule.name(),
                    rule.type(),
                    rule.when(),
                    rule.multiplier(),
                    rule.fixedAdjustment(),
                    rule.priority(),
                    rule.active(),
                    rule.group(),
                    rule.steps()));
        }
        return new RuleBook(named);
    }

    private static Arbitrary<RuleCriteria> criteria() {
        Arbitrary<Optional<LocalDate>> from = Arbitraries.integers()
                .between(0, 200)
                .map(RequestDomain.FIRST::plusDays)
                .optional(0.3);
        Arbitrary<Optional<LocalDate>> to = Arbitraries.integers()
                .between(200, 400)
                .map(RequestDomain.FIRST::plusDays)
                .optional(0.3);
        return Combinators.combine(
                        Arbitraries.just(BookCases.COMPACT).optional(0.2),
                        Arbitraries.of(BookCases.HERE, BookCases.THERE).optional(0.2),
                        from,
                        to,
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(4),
                        Arbitraries.of(LocalTime.of(6, 0), LocalTime.of(12, 0)).optional(0.2),
                        Arbitraries.of(LocalTime.of(13, 0), LocalTime.of(20, 0)).optional(0.2),
                        Arbitraries.integers().between(1, 9).optional(0.3))
                .as((category, location, first, last, days, after, before, least) -> new RuleCriteria(
                        category,
                        location,
                        first,
                        last,
                        days.size() > 2 ? Set.<DayOfWeek>of() : days,
                        after,
                        before,
                        least,
                        least.map(units -> units + 10)));
    }
}
