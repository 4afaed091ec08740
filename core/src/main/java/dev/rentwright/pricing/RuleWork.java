package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.PricingRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one rule made of price units (domain P6).
 *
 * @param rule which one
 * @param changed the numbers of the units that it won, from 0
 * @param floored of these, those of which it would have taken more than they were, and which are nothing instead
 * @param dates of every unit
 * @param before what every unit was
 * @param after what every unit came to
 */
public record RuleWork(
        PricingRule rule,
        List<Integer> changed,
        List<Integer> floored,
        List<LocalDate> dates,
        List<Fraction> before,
        List<Fraction> after) {

    public RuleWork {
        Objects.requireNonNull(rule, "rule");
        changed = List.copyOf(changed);
        floored = List.copyOf(floored);
        dates = List.copyOf(dates);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    String code() {
        return rule.id().value();
    }

    /** Whether a line is this rule's. */
    boolean made(PriceLine line) {
        return line.kind() == LineKind.RULE && line.code().equals(code());
    }

    /** What it did to one unit. */
    Basis on(int unit) {
        Fraction change = after.get(unit).minus(before.get(unit));
        return new Basis.RuleEffect(rule.id(), rule.version(), rule.type(), 1, change);
    }
}
