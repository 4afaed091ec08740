package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import java.util.List;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete, with conditions in Java and a stateless session per quote. */
final class EvreteQuote extends EngineQuote implements AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    EvreteQuote(QuoteJob job) {
        super(job);
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (int rule = 0; rule < rules().size(); rule++) {
            add(builder, rule, rules().get(rule));
        }
        knowledge = builder.build();
    }

    @Override
    void match(List<PriceUnit> units) {
        StatelessSession session = knowledge.newStatelessSession();
        units.forEach(session::insert);
        session.fire();
    }

    @Override
    public void close() {
        service.shutdown();
    }

    private static void add(RuleSetBuilder<Knowledge> builder, int index, StoredRule rule) {
        builder.newRule(rule.code())
                .forEach("$unit", PriceUnit.class)
                .where((Object[] facts) -> ((PriceUnit) facts[0]).isMatchedBy(rule), "$unit")
                .execute(match -> match.<PriceUnit>get("$unit").offer(index));
    }
}
