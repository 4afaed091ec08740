package dev.rentwright.bench;

import dev.rentwright.bench.QuoteJob.StoredRule;
import dev.rentwright.bench.QuoteJob.Trip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A quote whose rules are matched by a rule engine. The engine is given one fact per price unit and says which rules match
 * it; everything else is the limit's own arithmetic, so that what is measured beyond the limit is the matching.
 */
abstract class EngineQuote implements QuoteArm {

    private final PriceColumns prices;
    private final RuleColumns rules;

    EngineQuote(QuoteJob job) {
        prices = new PriceColumns(job);
        rules = new RuleColumns(job.rules());
    }

    /** The rules, each at the index by which it offers itself. */
    final List<StoredRule> rules() {
        return rules.rules;
    }

    /** Lets every rule that matches a unit offer itself to it. */
    abstract void match(List<PriceUnit> units);

    @Override
    public final QuotedTotal quote(Trip trip) {
        Span span = Span.of(prices, trip);
        List<PriceUnit> units = units(trip, span);
        match(units);
        int[] winners = new int[units.size() * RuleColumns.TYPES];
        for (int unit = 0; unit < units.size(); unit++) {
            System.arraycopy(units.get(unit).winners(), 0, winners, unit * RuleColumns.TYPES, RuleColumns.TYPES);
        }
        RuleEffects effects = HandWrittenQuote.effects(prices, span, rules, winners, 0);
        if (effects.floored()) {
            throw new IllegalStateException("expected no day of less than nothing, got one on " + trip);
        }
        return HandWrittenQuote.bill(Bill.itemised(prices), prices, span, effects)
                .quoted();
    }

    private List<PriceUnit> units(Trip trip, Span span) {
        List<PriceUnit> units = new ArrayList<>(span.chargeableDays());
        for (int unit = 0; unit < span.chargeableDays(); unit++) {
            LocalDate date = trip.start().plusDays(unit);
            units.add(new PriceUnit(trip, date, span.chargeableDays(), rules));
        }
        return units;
    }
}
