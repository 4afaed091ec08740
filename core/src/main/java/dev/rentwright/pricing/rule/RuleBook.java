package dev.rentwright.pricing.rule;

import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The pricing rules that a price is made by. In whatever order they come, the book is the same (domain P6). Immutable; the
 * first price by a book arranges its rules, and later ones find them so.
 */
public final class RuleBook {

    /** No rules. */
    public static final RuleBook EMPTY = new RuleBook(List.of());

    private final List<PricingRule> rules;
    private final AtomicReference<RuleIndex> index = new AtomicReference<>();

    /** Rules, each once. */
    public RuleBook(List<PricingRule> rules) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(PricingRule::id)).toList();
        for (int i = 1; i < rules.size(); i++) {
            RuleId id = this.rules.get(i).id();
            if (this.rules.get(i - 1).id().equals(id)) {
                throw new IllegalArgumentException("expected each rule once, got " + id + " twice");
            }
        }
    }

    /** Some rules. */
    public static RuleBook of(PricingRule... rules) {
        return new RuleBook(List.of(rules));
    }

    /** Each once, by id. */
    public List<PricingRule> rules() {
        return rules;
    }

    /** The rules arranged for pricing; two threads that come first may both arrange them, to the same end. */
    public RuleIndex index() {
        RuleIndex known = index.get();
        if (known != null) {
            return known;
        }
        RuleIndex arranged = RuleIndex.of(rules);
        index.set(arranged);
        return arranged;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof RuleBook that && rules.equals(that.rules));
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    @Override
    public String toString() {
        return rules.toString();
    }
}
