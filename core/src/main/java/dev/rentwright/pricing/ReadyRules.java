package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.CompiledRule;
import dev.rentwright.pricing.rule.RuleBook;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The forms of RULE lines, by the places of rules: each made when it is first asked for. Thread-safe. */
final class ReadyRules {

    private final AtomicReferenceArray<LineForm> forms;

    ReadyRules(RuleBook rules) {
        this.forms = new AtomicReferenceArray<>(rules.index().size());
    }

    LineForm form(CompiledRule rule) {
        LineForm known = forms.get(rule.place());
        return known != null ? known : made(rule);
    }

    private LineForm made(CompiledRule rule) {
        LineForm made = LineForm.one(LineKind.RULE, rule.rule().id().value(), LineUnit.RENTAL, true, false);
        forms.set(rule.place(), made);
        return made;
    }
}
