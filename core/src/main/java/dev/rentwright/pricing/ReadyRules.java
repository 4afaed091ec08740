package dev.rentwright.pricing;

import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.exact.RuleSum;
import dev.rentwright.pricing.rule.CompiledRule;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.PricingRule;
import java.util.concurrent.atomic.AtomicReferenceArray;
import javax.money.CurrencyUnit;

/** What RULE lines by a plan say in every price, by the places of rules: each made when it is first asked for. Thread-safe. */
final class ReadyRules {

    private final Rounding rounding;
    private final CurrencyUnit currency;
    private final AtomicReferenceArray<Ready> ready;

    ReadyRules(ReadyPlan plan, RuleBook rules) {
        this.rounding = plan.rounding();
        this.currency = plan.currency();
        this.ready = new AtomicReferenceArray<>(rules.index().size());
    }

    /** The line of a rule that won so many units and changed something in all. */
    PriceLine line(CompiledRule rule, int units, RuleSum sum) {
        Ready known = ready.get(rule.place());
        Ready its = known != null ? known : made(rule);
        return PriceLine.of(
                its.form, sum.rounded(rounding, currency), currency, new Basis.RuleEffect(its.rule, units, sum));
    }

    private Ready made(CompiledRule compiled) {
        PricingRule rule = compiled.rule();
        Ready made = new Ready(
                LineForm.one(LineKind.RULE, rule.id().value(), LineUnit.RENTAL, true, false),
                new Basis.RuleEffect.Source(rule.id(), rule.version(), rule.type()));
        ready.set(compiled.place(), made);
        return made;
    }

    private record Ready(LineForm form, Basis.RuleEffect.Source rule) {}
}
