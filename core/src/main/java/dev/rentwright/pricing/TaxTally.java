package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import javax.money.CurrencyUnit;

/** What one tax comes to while lines are gone through. They who are exempt have its base, and nothing on it. */
final class TaxTally {

    private final Tax tax;
    private final boolean exempt;
    private Money base;
    private Money sum;

    TaxTally(Tax tax, boolean exempt, CurrencyUnit currency) {
        this.tax = tax;
        this.exempt = exempt;
        this.base = Money.zero(currency);
        this.sum = base;
    }

    Tax tax() {
        return tax;
    }

    boolean isOn(PriceLine line) {
        return line.taxable() && tax.appliesTo(line.kind());
    }

    /** Whether amounts contain it. */
    boolean isWithin() {
        return tax.inclusive() && !exempt;
    }

    Money nothing() {
        return Money.zero(sum.currency());
    }

    /** Levies its rate, and says what that came to. */
    Money levy(Money on, Rounding rounding) {
        return levy(on, exempt ? Money.zero(on.currency()) : on.times(tax.rate(), rounding));
    }

    /** Takes what is known to be its share. */
    Money levy(Money on, Money amount) {
        base = base.plus(on);
        sum = sum.plus(amount);
        return amount;
    }

    /** A configured tax always makes a line, even of 0.00 (domain P16). */
    PriceLine line() {
        PriceLine line = PriceLine.of(LineKind.TAX, tax.code(), sum, new Basis.Levy(tax.rate(), base, exempt))
                .untaxed();
        return tax.inclusive() ? line.shownOnly() : line;
    }
}
