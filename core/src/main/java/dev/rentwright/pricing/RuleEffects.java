package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DemandStep;
import dev.rentwright.tariff.ExclusiveGroup;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import dev.rentwright.tariff.RuleType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What pricing rules make of price units (domain P6, P7): of each exclusive group one rule wins per unit, the winners work
 * one on the result of the other, and each leaves one line with the sum of what it changed.
 */
final class RuleEffects {

    private final PriceRequest request;
    private final Base base;
    private final Map<PricingRule, Effect> effects = new TreeMap<>(PricingRule.IN_ORDER_OF_APPLICATION);

    private RuleEffects(PriceRequest request, Base base) {
        this.request = request;
        this.base = base;
    }

    /** Refused with {@code money.currency-mismatch} when a rule that wins adjusts in another currency than the plan's. */
    static Outcome<Rental> on(Base base, PriceRequest request) {
        return new RuleEffects(request, base).rental();
    }

    private Outcome<Rental> rental() {
        List<PricingRule> possible =
                request.rules().rules().stream().filter(this::isPossible).toList();
        List<Fraction> units = new ArrayList<>();
        for (int unit = 0; unit < base.units().size(); unit++) {
            units.add(changed(unit, possible));
        }
        List<Refusal> refusals = effects.keySet().stream()
                .flatMap(rule -> foreign(rule).stream())
                .toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        List<PriceLine> lines = new ArrayList<>(base.lines());
        effects.forEach((rule, effect) -> {
            if (effect.sum.signum() != 0) {
                lines.add(line(rule, effect));
            }
        });
        boolean promotion = lines.stream()
                .anyMatch(line ->
                        line.basis() instanceof Basis.RuleEffect effect && effect.type() == RuleType.PROMOTIONAL);
        return Outcome.granted(new Rental(base.time(), lines, new UnitAmounts(units), promotion));
    }

    private Fraction changed(int unit, List<PricingRule> possible) {
        Fraction amount = base.units().get(unit);
        for (PricingRule rule : winners(base.dates().get(unit), possible)) {
            Fraction after = after(rule, amount, unit);
            effects.merge(rule, new Effect(after.minus(amount), 1), Effect::and);
            amount = after;
        }
        return amount;
    }

    private Fraction after(PricingRule rule, Fraction amount, int unit) {
        Fraction multiplied = amount.times(multiplier(rule, base.dates().get(unit)));
        if (base.isHours(unit)) {
            return multiplied;
        }
        Fraction adjusted = rule.fixedAdjustment()
                .map(UnitPrice::exact)
                .map(multiplied::plus)
                .orElse(multiplied);
        return adjusted.signum() < 0 ? Fraction.ZERO : adjusted;
    }

    /** With steps the step's multiplier is the rule's, 1 where nothing is known or the first step is not reached. */
    private Fraction multiplier(PricingRule rule, LocalDate date) {
        if (rule.steps().isEmpty()) {
            return Fraction.of(rule.multiplier());
        }
        Fraction multiplier = Fraction.ONE;
        Optional<Fraction> taken = request.circumstances().utilisation().on(date);
        for (DemandStep step : rule.steps()) {
            if (taken.isPresent() && taken.get().compareTo(Fraction.of(step.from())) >= 0) {
                multiplier = Fraction.of(step.multiplier());
            }
        }
        return multiplier;
    }

    private List<PricingRule> winners(LocalDate date, List<PricingRule> possible) {
        Set<Object> groups = new HashSet<>();
        return possible.stream()
                .filter(rule -> matches(rule.when(), date))
                .sorted(PricingRule.WINNER_FIRST)
                .filter(rule -> rule.group() instanceof ExclusiveGroup.None || groups.add(group(rule)))
                .sorted(PricingRule.IN_ORDER_OF_APPLICATION)
                .toList();
    }

    private static Object group(PricingRule rule) {
        return rule.group() instanceof ExclusiveGroup.OfItsType ? rule.type() : rule.group();
    }

    private static boolean matches(RuleCriteria when, LocalDate date) {
        return when.from().map(from -> !date.isBefore(from)).orElse(true)
                && when.to().map(to -> !date.isAfter(to)).orElse(true)
                && (when.weekdays().isEmpty() || when.weekdays().contains(date.getDayOfWeek()));
    }

    /** What is the same for every unit. A rule for a category or place needs to know them. */
    private boolean isPossible(PricingRule rule) {
        RuleCriteria when = rule.when();
        long units = base.time().chargeableDays();
        LocalTime start = request.term().startTime();
        return rule.active()
                && when.category()
                        .map(category -> request.route()
                                .filter(route -> route.category().equals(category))
                                .isPresent())
                        .orElse(true)
                && when.location()
                        .map(location -> request.route()
                                .filter(route -> route.pickup().equals(location))
                                .isPresent())
                        .orElse(true)
                && when.timeFrom().map(from -> !start.isBefore(from)).orElse(true)
                && when.timeTo().map(start::isBefore).orElse(true)
                && when.minUnits().map(least -> units >= least).orElse(true)
                && when.maxUnits().map(most -> units <= most).orElse(true);
    }

    private Optional<Refusal> foreign(PricingRule rule) {
        return rule.fixedAdjustment()
                .filter(price -> !price.currency().equals(request.plan().currency()))
                .map(price -> Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("rule", rule.id().value())
                        .with("expected", request.plan().currency().getCurrencyCode())
                        .with("actual", price.currency().getCurrencyCode()));
    }

    private PriceLine line(PricingRule rule, Effect effect) {
        return PriceLine.of(
                LineKind.RULE,
                rule.id().value(),
                request.plan().rounding().round(effect.sum, request.plan().currency()),
                new Basis.RuleEffect(rule.id(), rule.version(), rule.type(), effect.units, effect.sum));
    }

    private record Effect(Fraction sum, long units) {

        Effect and(Effect other) {
            return new Effect(sum.plus(other.sum), units + other.units);
        }
    }
}
