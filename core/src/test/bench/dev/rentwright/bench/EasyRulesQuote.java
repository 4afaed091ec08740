package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules, with conditions in Java; it looks at one set of facts at a time, so it is started once per price unit. */
final class EasyRulesQuote extends EngineQuote {

    private static final String UNIT = "unit";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    EasyRulesQuote(QuoteJob job) {
        super(job);
        for (int rule = 0; rule < rules().size(); rule++) {
            rules.register(built(rule, rules().get(rule)));
        }
    }

    @Override
    void match(List<PriceUnit> units) {
        for (PriceUnit unit : units) {
            Facts facts = new Facts();
            facts.put(UNIT, unit);
            engine.fire(rules, facts);
        }
    }

    private static Rule built(int index, StoredRule rule) {
        return new RuleBuilder()
                .name(rule.code())
                .when(facts -> facts.<PriceUnit>get(UNIT).isMatchedBy(rule))
                .then(facts -> facts.<PriceUnit>get(UNIT).offer(index))
                .build();
    }
}
