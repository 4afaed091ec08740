package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.Tax;
import java.util.List;

/** A tax over lines, rounded line by line (domain P16, {@code PER_LINE}). */
final class TaxCharge {

    private TaxCharge() {}

    /** The tax line; a configured tax always yields one, even of 0.00. */
    static PriceLine of(Tax tax, List<PriceLine> lines, RatePlan plan) {
        Money base = Money.zero(plan.currency());
        Money sum = base;
        for (PriceLine line : lines) {
            if (line.taxable() && tax.appliesTo(line.kind())) {
                Money levied = on(line.amount(), tax, plan.rounding());
                sum = sum.plus(levied);
                base = base.plus(tax.inclusive() ? line.amount().minus(levied) : line.amount());
            }
        }
        PriceLine line = PriceLine.of(LineKind.TAX, tax.code(), sum, new Basis.Levy(tax.rate(), base, false))
                .untaxed();
        return tax.inclusive() ? line.shownOnly() : line;
    }

    private static Money on(Money amount, Tax tax, Rounding rounding) {
        if (!tax.inclusive()) {
            return rounding.round(tax.rate().applyTo(amount), amount.currency());
        }
        Fraction net = amount.exact().dividedBy(Fraction.ONE.plus(tax.rate().fraction()));
        return amount.minus(rounding.round(net, amount.currency()));
    }
}
