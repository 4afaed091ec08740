package dev.rentwright.pricing;

import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.rule.CompiledRule;
import dev.rentwright.pricing.rule.RuleIndex;
import dev.rentwright.pricing.rule.UnitDates;
import dev.rentwright.pricing.rule.Utilisation;
import dev.rentwright.pricing.rule.Winners;
import dev.rentwright.tariff.RuleType;
import java.util.ArrayList;
import java.util.List;
import javax.money.CurrencyUnit;

/**
 * What pricing rules make of price units (domain P6, P7): of each exclusive group one rule wins per unit, the winners work
 * one on the result of the other, and each leaves one line with the sum of what it changed.
 */
final class RuleEffects {

    private RuleEffects() {}

    /** Refused with {@code money.currency-mismatch} when a rule that wins adjusts in another currency than the plan's. */
    static Outcome<Rental> on(Base base, PriceRequest request, ReadyRules ready, Bill.Builder bill) {
        Winners winners = winners(base, request);
        if (winners.size() == 0) {
            return Outcome.granted(new Rental(base.time(), bill, base.units(), false));
        }
        CurrencyUnit currency = request.plan().currency();
        List<Refusal> refusals = request.rules().index().addsOnlyIn(currency) ? List.of() : foreign(winners, currency);
        return refusals.isEmpty()
                ? Outcome.granted(rental(base, winners, request.circumstances().utilisation(), ready, bill))
                : Outcome.refused(refusals);
    }

    /** What each rule that won a billing period made of them all, in the order of application. */
    static List<RuleWork> onPeriods(Deal deal, List<PriceLine> rents) {
        int[] dates = new int[rents.size()];
        List<Fraction> units = new ArrayList<>();
        for (PriceLine line : rents) {
            Basis.Rent rent = (Basis.Rent) line.basis();
            dates[units.size()] = Math.toIntExact(rent.dates().from().toEpochDay());
            units.add(line.exact());
        }
        Base base = new Base(deal.time(), new UnitAmounts(units), UnitDates.of(dates));
        Winners winners = winners(base, deal.request());
        return ExactChanges.steps(base, winners, deal.request().circumstances().utilisation());
    }

    /** The same of any units. */
    static List<RuleWork> work(Base base, PriceRequest request) {
        return ExactChanges.steps(
                base, winners(base, request), request.circumstances().utilisation());
    }

    private static Winners winners(Base base, PriceRequest request) {
        RuleIndex index = request.rules().index();
        if (index.isEmpty()) {
            return Winners.NONE;
        }
        long time = index.asksForTime() ? request.term().startTime().toNanoOfDay() : 0;
        return index.winners(
                request.route(), base.dates(), base.prices(), base.time().chargeableDays(), time);
    }

    static Changes changes(Base base, Winners winners, Utilisation utilisation) {
        return winners.tell(base.hoursCost())
                ? Changes.OfDates.of(base, winners, utilisation)
                : worked(base.workedOut(), winners, utilisation);
    }

    private static Changes worked(Base base, Winners winners, Utilisation utilisation) {
        if (base.units().isNarrow()) {
            try {
                return QuickChanges.of(base, winners, utilisation);
            } catch (ArithmeticException noRoom) {
                return ExactChanges.of(base, winners, utilisation);
            }
        }
        return ExactChanges.of(base, winners, utilisation);
    }

    private static Rental rental(
            Base base, Winners winners, Utilisation utilisation, ReadyRules ready, Bill.Builder bill) {
        Changes changes = changes(base, winners, utilisation);
        boolean promotion = false;
        for (int place = 0; place < winners.size(); place++) {
            RuleSum sum = changes.sum(place);
            if (!sum.isZero()) {
                CompiledRule rule = winners.rule(place);
                promotion |= rule.rule().type() == RuleType.PROMOTIONAL;
                bill.add(ready.line(rule, winners.count(place), sum));
            }
        }
        return new Rental(base.time(), bill, changes.units(), promotion);
    }

    private static List<Refusal> foreign(Winners winners, CurrencyUnit currency) {
        List<Refusal> refusals = List.of();
        for (int place = 0; place < winners.size(); place++) {
            CompiledRule rule = winners.rule(place);
            boolean foreign = rule.adjustment().isPresent()
                    && !rule.adjustment().get().currency().equals(currency);
            if (foreign) {
                refusals = new ArrayList<>(refusals);
                refusals.add(Refusal.of(RefusalCode.MONEY_CURRENCY_MISMATCH)
                        .with("rule", rule.rule().id().value())
                        .with("expected", currency.getCurrencyCode())
                        .with("actual", rule.adjustment().get().currency().getCurrencyCode()));
            }
        }
        return refusals;
    }
}
