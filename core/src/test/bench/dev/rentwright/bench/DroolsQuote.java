package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/** Drools, with rules written in its own language and a session per quote, as its manual shows it. */
final class DroolsQuote extends EngineQuote {

    private final KieBase knowledge;

    DroolsQuote(QuoteJob job) {
        super(job);
        StringBuilder text = new StringBuilder("package rentwright\nimport " + PriceUnit.class.getName() + "\n");
        for (int rule = 0; rule < rules().size(); rule++) {
            text.append(written(rule, rules().get(rule)));
        }
        knowledge =
                new KieHelper().addContent(text.toString(), ResourceType.DRL).build();
    }

    @Override
    void match(List<PriceUnit> units) {
        KieSession session = knowledge.newKieSession();
        try {
            units.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static String written(int index, StoredRule rule) {
        List<String> criteria = new ArrayList<>();
        rule.category().ifPresent(category -> criteria.add("category == \"" + category + "\""));
        rule.location().ifPresent(location -> criteria.add("location == \"" + location + "\""));
        rule.dates()
                .ifPresent(dates -> criteria.add("day >= " + dates.first().toEpochDay() + ", day <= "
                        + dates.last().toEpochDay()));
        rule.weekday().ifPresent(weekday -> criteria.add("weekday == " + weekday.getValue()));
        rule.minDays().ifPresent(least -> criteria.add("length >= " + least));
        rule.maxDays().ifPresent(most -> criteria.add("length <= " + most));
        return "rule \"" + rule.code() + "\" when $unit : PriceUnit(" + String.join(", ", criteria)
                + ") then $unit.offer(" + index + "); end\n";
    }
}
