package dev.rentwright.pricing;

import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleId;
import java.util.Comparator;
import java.util.List;

/**
 * The pricing rules that a price is made by. In whatever order they come, the book is the same (domain P6). Immutable.
 *
 * @param rules each once, by id
 */
public record RuleBook(List<PricingRule> rules) {

    /** No rules. */
    public static final RuleBook EMPTY = new RuleBook(List.of());

    public RuleBook {
        rules = rules.stream().sorted(Comparator.comparing(PricingRule::id)).toList();
        for (int i = 1; i < rules.size(); i++) {
            RuleId id = rules.get(i).id();
            if (rules.get(i - 1).id().equals(id)) {
                throw new IllegalArgumentException("expected each rule once, got " + id + " twice");
            }
        }
    }

    /** Some rules. */
    public static RuleBook of(PricingRule... rules) {
        return new RuleBook(List.of(rules));
    }
}
