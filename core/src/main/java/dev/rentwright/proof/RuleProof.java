package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.proof.Rental.Unit;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What rules make of each price unit (domain P6, P7), every rule asked of every unit. */
final class RuleProof {

    private final PriceRequest request;
    private final long chargeableDays;
    private final List<PricingRule> rules;
    private final Map<PricingRule, Effect> effects = new LinkedHashMap<>();
    private final Map<PricingRule, Map<Integer, Fraction>> made = new LinkedHashMap<>();

    private RuleProof(PriceRequest request, Rental rental) {
        this.request = request;
        this.chargeableDays = rental.time().chargeableDays();
        this.rules = request.rules().rules().stream().sorted(appliedFirst()).toList();
        rules.forEach(rule -> effects.put(rule, Effect.NONE));
        rules.forEach(rule -> made.put(rule, new TreeMap<>()));
    }

    static Ruled of(PriceRequest request, Rental rental) {
        RuleProof proof = new RuleProof(request, rental);
        List<Fraction> after = new ArrayList<>();
        for (Unit unit : rental.units()) {
            after.add(proof.priced(after.size(), unit));
        }
        return new Ruled(proof.lines(), after, proof.steps());
    }

    private Fraction priced(int number, Unit unit) {
        List<PricingRule> winners = winners(unit.date());
        Fraction price = unit.price();
        for (PricingRule rule : rules) {
            if (winners.contains(rule)) {
                Fraction changed = changed(rule, unit, price);
                Fraction change = changed.minus(price);
                effects.merge(rule, new Effect(1, change), Effect::and);
                made.computeIfAbsent(rule, first -> new TreeMap<>()).put(number, changed);
                price = changed;
            }
        }
        return price;
    }

    /** Multiplier first, then the adjustment, which the block of extra hours does not take; never below nothing. */
    private Fraction changed(PricingRule rule, Unit unit, Fraction price) {
        Fraction multiplied = price.times(multiplier(rule, unit.date()));
        Fraction fixed = unit.hours()
                ? Fraction.ZERO
                : rule.fixedAdjustment().map(price2 -> price2.exact()).orElse(Fraction.ZERO);
        Fraction sum = multiplied.plus(fixed);
        return sum.signum() < 0 ? Fraction.ZERO : sum;
    }

    /** Of a rule with steps, that of the last step reached; 1 where nothing is known or no step is reached (domain P7). */
    private Fraction multiplier(PricingRule rule, LocalDate date) {
        if (rule.steps().isEmpty()) {
            return Fraction.of(rule.multiplier());
        }
        Optional<Utilisation.Taken> taken = Optional.ofNullable(
                request.circumstances().utilisation().byDate().get(date));
        Fraction multiplier = Fraction.ONE;
        for (DemandStep step : rule.steps()) {
            boolean reached = taken.filter(units -> units.sellable() > 0)
                    .filter(units ->
                            Fraction.of(units.taken(), units.sellable()).compareTo(Fraction.of(step.from())) >= 0)
                    .isPresent();
            multiplier = reached ? Fraction.of(step.multiplier()) : multiplier;
        }
        return multiplier;
    }

    /** One of each exclusive group, and every one without a group. */
    private List<PricingRule> winners(LocalDate date) {
        List<PricingRule> winners = new ArrayList<>();
        Map<Object, PricingRule> byGroup = new HashMap<>();
        for (PricingRule rule : rules) {
            if (!rule.active() || !matches(rule.when(), date)) {
                continue;
            }
            if (rule.group() instanceof ExclusiveGroup.None) {
                winners.add(rule);
            } else {
                Object group = rule.group() instanceof ExclusiveGroup.Named named ? named : rule.type();
                byGroup.merge(group, rule, (one, other) -> winsFirst().compare(one, other) < 0 ? one : other);
            }
        }
        winners.addAll(byGroup.values());
        return winners;
    }

    private boolean matches(RuleCriteria when, LocalDate date) {
        Optional<Route> route = request.route();
        LocalTime pickup = request.term().startTime();
        return when.category()
                        .map(wanted ->
                                route.filter(r -> r.category().equals(wanted)).isPresent())
                        .orElse(true)
                && when.location()
                        .map(wanted ->
                                route.filter(r -> r.pickup().equals(wanted)).isPresent())
                        .orElse(true)
                && when.from().map(from -> !date.isBefore(from)).orElse(true)
                && when.to().map(to -> !date.isAfter(to)).orElse(true)
                && (when.weekdays().isEmpty() || when.weekdays().contains(date.getDayOfWeek()))
                && when.timeFrom().map(from -> !pickup.isBefore(from)).orElse(true)
                && when.timeTo().map(pickup::isBefore).orElse(true)
                && when.minUnits().map(least -> chargeableDays >= least).orElse(true)
                && when.maxUnits().map(most -> chargeableDays <= most).orElse(true);
    }

    private List<PriceLine> lines() {
        List<PriceLine> lines = new ArrayList<>();
        effects.forEach((rule, effect) -> {
            if (effect.exact().signum() != 0) {
                Basis basis =
                        new Basis.RuleEffect(rule.id(), rule.version(), rule.type(), effect.units(), effect.exact());
                lines.add(Lines.value(
                        LineKind.RULE,
                        rule.id().value(),
                        request.plan()
                                .rounding()
                                .round(effect.exact(), request.plan().currency()),
                        basis));
            }
        });
        return lines;
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        made.forEach((rule, units) -> steps.add(new Step(rule.id().value(), units)));
        return steps;
    }

    private static Comparator<PricingRule> winsFirst() {
        return Comparator.comparingInt(PricingRule::priority)
                .reversed()
                .thenComparing(PricingRule::type)
                .thenComparing(rule -> rule.id().value());
    }

    private static Comparator<PricingRule> appliedFirst() {
        return Comparator.<PricingRule, RuleType>comparing(PricingRule::type)
                .thenComparing(Comparator.comparingInt(PricingRule::priority).reversed())
                .thenComparing(rule -> rule.id().value());
    }

    /** What rules made: their lines, every unit after them, and what each rule did in the order of application. */
    record Ruled(List<PriceLine> lines, List<Fraction> units, List<Step> steps) {}

    /** What a rule made of the units that it won, by their numbers. */
    record Step(String rule, Map<Integer, Fraction> units) {}

    private record Effect(long units, Fraction exact) {
        static final Effect NONE = new Effect(0, Fraction.ZERO);

        Effect and(Effect more) {
            return new Effect(units + more.units, exact.plus(more.exact));
        }
    }
}
