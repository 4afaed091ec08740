package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of the price of each unit that it is for: {@code unit x multiplier + fixed adjustment}, never below nothing
 * (PRC-11, domain P6). Immutable; a change makes the next version.
 *
 * @param id which one
 * @param version of the rule, from 1; a quote freezes it with the rule
 * @param name as people call it, at most 100 characters
 * @param type what it is for, and so when it is applied
 * @param when what it is for
 * @param multiplier 0 to 1000, at most 3 decimals; 1 changes nothing
 * @param fixedAdjustment added to each unit after multiplying; not to the block of extra hours
 * @param priority the higher wins in its group
 * @param active an inactive rule never matches
 * @param group which rules it excludes
 * @param steps of a demand rule: multipliers by how much is taken, with lower bounds that rise (domain P7)
 */
public record PricingRule(
        RuleId id,
        int version,
        String name,
        RuleType type,
        RuleCriteria when,
        BigDecimal multiplier,
        Optional<UnitPrice> fixedAdjustment,
        int priority,
        boolean active,
        ExclusiveGroup group,
        List<DemandStep> steps) {

    /** The winner of a group first: highest priority, then type order, then smaller id (domain P6). */
    public static final Comparator<PricingRule> WINNER_FIRST = Comparator.comparing(
                    PricingRule::priority, Comparator.reverseOrder())
            .thenComparing(PricingRule::type)
            .thenComparing(PricingRule::id);

    /** As winners are applied: type order, then priority, then id (domain P6). */
    public static final Comparator<PricingRule> IN_ORDER_OF_APPLICATION = Comparator.comparing(PricingRule::type)
            .thenComparing(PricingRule::priority, Comparator.reverseOrder())
            .thenComparing(PricingRule::id);

    public PricingRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(fixedAdjustment, "fixedAdjustment");
        Objects.requireNonNull(group, "group");
        multiplier = Multipliers.require(multiplier);
        steps = List.copyOf(steps);
        if (version < 1) {
            throw new IllegalArgumentException("expected a version of 1 or more, got " + version);
        }
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected a rule name of 1 to 100 characters, got '" + name + "'");
        }
        if (!steps.isEmpty() && type != RuleType.DEMAND) {
            throw new IllegalArgumentException("expected demand steps on a DEMAND rule only, got them on " + type);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from().compareTo(steps.get(i - 1).from()) <= 0) {
                throw new IllegalArgumentException("expected demand steps with lower bounds that rise, got "
                        + steps.get(i).from() + " after "
                        + steps.get(i - 1).from());
            }
        }
    }

    /** A rule that multiplies, for everything, in the group of its type. */
    public static PricingRule times(String id, RuleType type, String multiplier) {
        return new PricingRule(
                new RuleId(id),
                1,
                id,
                type,
                RuleCriteria.ANY,
                new BigDecimal(multiplier),
                Optional.empty(),
                0,
                true,
                new ExclusiveGroup.OfItsType(),
                List.of());
    }

    /** The same rule for something. */
    public PricingRule when(RuleCriteria criteria) {
        return new PricingRule(
                id, version, name, type, criteria, multiplier, fixedAdjustment, priority, active, group, steps);
    }

    /** The same rule with a fixed adjustment. */
    public PricingRule plus(UnitPrice adjustment) {
        return new PricingRule(
                id, version, name, type, when, multiplier, Optional.of(adjustment), priority, active, group, steps);
    }

    /** The same rule at another priority. */
    public PricingRule atPriority(int other) {
        return new PricingRule(id, version, name, type, when, multiplier, fixedAdjustment, other, active, group, steps);
    }

    /** The same rule in another group. */
    public PricingRule in(ExclusiveGroup other) {
        return new PricingRule(
                id, version, name, type, when, multiplier, fixedAdjustment, priority, active, other, steps);
    }

    /** The same rule with demand steps. */
    public PricingRule withSteps(DemandStep... rising) {
        return new PricingRule(
                id, version, name, type, when, multiplier, fixedAdjustment, priority, active, group, List.of(rising));
    }

    /** The same rule at another version, for stores. */
    public PricingRule atVersion(int next) {
        return new PricingRule(id, next, name, type, when, multiplier, fixedAdjustment, priority, active, group, steps);
    }

    /** The same rule, matching nothing. */
    public PricingRule ended() {
        return new PricingRule(
                id, version, name, type, when, multiplier, fixedAdjustment, priority, false, group, steps);
    }
}
