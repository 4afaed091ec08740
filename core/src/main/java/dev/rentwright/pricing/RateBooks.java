package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.RatePlan;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A memory of the plans and rules that were asked for lately, each made ready once, for whoever reads them anew for each
 * question. They are found by all that they say, so that whatever is found says what was read: a card or a rule that changed,
 * in whatever process, is another one. Forgetting costs time only. Thread-safe.
 */
public final class RateBooks {

    /** When there are as many plans, or as many books of rules, all of them are forgotten: they remember much themselves. */
    private static final int MOST = 100;

    private final Map<RatePlan, TermBase> plans = new ConcurrentHashMap<>();
    private final Map<RuleBook, RuleBook> arranged = new ConcurrentHashMap<>();

    /** The empty memory. */
    public RateBooks() {}

    /** The book of a plan and rules. */
    public RateBook of(RatePlan plan, RuleBook rules) {
        return RateBook.of(plan, rules, known(plans, plan, TermBase::of));
    }

    /** The same rules, arranged already where they were asked for before. */
    public RuleBook arranged(RuleBook rules) {
        return known(arranged, rules, UnaryOperator.identity());
    }

    private static <K, V> V known(Map<K, V> known, K asked, Function<K, V> make) {
        V before = known.get(asked);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(asked, make);
    }
}
