package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleId;
import dev.rentwright.tariff.RuleType;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A quote carries few rules, and all that its price, or that of an earlier return, may be made by. */
class SupplierRulesLawsTest {

    private static final List<CategoryId> CATEGORIES = List.of(category(1), category(2));
    private static final List<LocationId> PLACES = List.of(place(1), place(2));
    private static final Route ROUTE = new Route(category(1), place(1), place(1));
    private static final LocalDate FIRST = LocalDate.parse("2026-03-20");

    @Property
    void a_rental_and_every_shorter_one_cost_by_the_relevant_rules_what_they_cost_by_all(
            @ForAll("rules") List<PricingRule> rules, @ForAll("periods") RentalPeriod period) {
        RuleBook relevant = SupplierRules.of(rules).relevantTo(ROUTE, new Term.Hire(period));

        assertEquals(price(new RuleBook(rules), period), price(relevant, period));
        RentalPeriod half = period.withEnd(
                period.start().plus(period.duration().dividedBy(2).plusMinutes(1)));
        assertEquals(price(new RuleBook(rules), half), price(relevant, half));
    }

    @Property
    void no_rule_is_carried_that_is_over_or_for_something_else(
            @ForAll("rules") List<PricingRule> rules, @ForAll("periods") RentalPeriod period) {
        RuleBook relevant = SupplierRules.of(rules).relevantTo(ROUTE, new Term.Hire(period));

        for (PricingRule rule : relevant.rules()) {
            RuleCriteria when = rule.when();
            assertTrue(rule.active(), () -> "over: " + rule);
            assertTrue(when.category().orElse(ROUTE.category()).equals(ROUTE.category()), () -> "other kind: " + rule);
            assertTrue(when.location().orElse(ROUTE.pickup()).equals(ROUTE.pickup()), () -> "other place: " + rule);
            assertTrue(!when.from().orElse(period.endDate()).isAfter(period.endDate()), () -> "too late: " + rule);
            assertTrue(!when.to().orElse(period.startDate()).isBefore(period.startDate()), () -> "gone by: " + rule);
        }
    }

    @Property
    void every_rule_that_matches_a_date_of_the_rental_is_carried(
            @ForAll("rules") List<PricingRule> rules, @ForAll("periods") RentalPeriod period) {
        List<PricingRule> relevant =
                SupplierRules.of(rules).relevantTo(ROUTE, new Term.Hire(period)).rules();
        long days = period.duration().toDays();

        rules.stream()
                .filter(PricingRule::active)
                .filter(rule -> rule.when().category().orElse(ROUTE.category()).equals(ROUTE.category()))
                .filter(rule -> rule.when().location().orElse(ROUTE.pickup()).equals(ROUTE.pickup()))
                .filter(rule -> period.startDate()
                        .datesUntil(period.endDate().plusDays(1))
                        .anyMatch(date -> !date.isBefore(rule.when().from().orElse(date))
                                && !date.isAfter(rule.when().to().orElse(date))))
                .filter(rule -> rule.when().minUnits().orElse(0) <= days)
                .filter(rule ->
                        rule.when().timeFrom().isEmpty() && rule.when().timeTo().isEmpty())
                .forEach(rule -> assertTrue(relevant.contains(rule), () -> "missing: " + rule));
    }

    @Provide
    Arbitrary<List<PricingRule>> rules() {
        Arbitrary<PricingRule> rule = Combinators.combine(
                        criteria(),
                        Arbitraries.of(RuleType.values()),
                        Arbitraries.integers().between(500, 2000),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, true, false))
                .as((when, type, thousandths, priority, active) -> new PricingRule(
                        new RuleId("R"),
                        1,
                        "rule",
                        type,
                        when,
                        BigDecimal.valueOf(thousandths, 3),
                        Optional.empty(),
                        priority,
                        active,
                        new ExclusiveGroup.OfItsType(),
                        List.of()));
        return rule.list()
                .ofMaxSize(20)
                .map(some -> IntStream.range(0, some.size())
                        .mapToObj(i -> named("R" + i, some.get(i)))
                        .toList());
    }

    private static Arbitrary<RuleCriteria> criteria() {
        Arbitrary<Optional<LocalDate>> dates =
                Arbitraries.integers().between(0, 40).map(FIRST::plusDays).optional(0.5);
        Arbitrary<Optional<Integer>> counts =
                Arbitraries.integers().between(1, 12).optional(0.3);
        Arbitrary<Optional<LocalTime>> times = Arbitraries.integers()
                .between(1, 23)
                .map(hour -> LocalTime.of(hour, 0))
                .optional(0.3);
        return Combinators.combine(
                        Arbitraries.of(CATEGORIES).optional(0.5),
                        Arbitraries.of(PLACES).optional(0.5),
                        dates,
                        dates,
                        counts,
                        counts,
                        times,
                        times)
                .filter((category, place, from, to, least, most, early, late) -> ordered(from, to, least, most)
                        && early.orElse(LocalTime.MIN).isBefore(late.orElse(LocalTime.MAX)))
                .as((category, place, from, to, least, most, early, late) ->
                        new RuleCriteria(category, place, from, to, Set.of(), early, late, least, most));
    }

    @Provide
    Arbitrary<RentalPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40 * 24),
                        Arbitraries.integers().between(1, 14 * 24 * 60),
                        Arbitraries.of("Europe/Paris", "America/New_York", "Australia/Lord_Howe"))
                .as((hours, minutes, zone) -> {
                    LocalDateTime start = FIRST.atStartOfDay().plusHours(hours);
                    RentalPeriod day = RentalPeriod.between(start, start.plusDays(1), ZoneId.of(zone));
                    return day.withEnd(day.start().plusSeconds(60L * minutes));
                });
    }

    private static Object price(RuleBook rules, RentalPeriod period) {
        RateCard card = RateCard.daily("50", "EUR").with(RateTier.HOURLY, "8").with(RateTier.WEEKLY, "280");
        return PriceCalculator.price(
                PriceRequest.of(card.plan().orThrow(), period).with(ROUTE).with(rules));
    }

    private static PricingRule named(String id, PricingRule rule) {
        return new PricingRule(
                new RuleId(id),
                rule.version(),
                rule.name(),
                rule.type(),
                rule.when(),
                rule.multiplier(),
                rule.fixedAdjustment(),
                rule.priority(),
                rule.active(),
                rule.group(),
                rule.steps());
    }

    private static boolean ordered(
            Optional<LocalDate> from, Optional<LocalDate> to, Optional<Integer> least, Optional<Integer> most) {
        return !from.orElse(FIRST).isAfter(to.orElse(LocalDate.MAX)) && least.orElse(1) <= most.orElse(99);
    }

    private static CategoryId category(int number) {
        return new CategoryId(new UUID(1, number));
    }

    private static LocationId place(int number) {
        return new LocationId(new UUID(2, number));
    }
}
