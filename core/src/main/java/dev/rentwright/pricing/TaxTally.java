package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import javax.money.CurrencyUnit;

/**
 * What one tax comes to while lines are gone through, in minor units. They who are exempt have its base, and nothing on it.
 */
final class TaxTally {

    private final Tax tax;
    private final boolean exempt;
    private long base;
    private long sum;

    TaxTally(Tax tax, boolean exempt) {
        this.tax = tax;
        this.exempt = exempt;
    }

    boolean isOn(PriceLine line) {
        return line.taxable() && tax.appliesTo(line.kind());
    }

    /** Whether amounts contain it. */
    boolean isWithin() {
        return tax.inclusive() && !exempt;
    }

    boolean isInclusive() {
        return tax.inclusive();
    }

    boolean isCompound() {
        return tax.compound();
    }

    /** In ten-thousandths of a percent; nothing for those who are exempt. */
    long rate() {
        return exempt ? 0 : tax.rate().tenThousandths();
    }

    /** Adds what is levied on an amount, and answers it. */
    long levy(long on, long amount) {
        base = Math.addExact(base, on);
        sum = Math.addExact(sum, amount);
        return amount;
    }

    /** A configured tax always makes a line, even of 0.00 (domain P16). */
    PriceLine line(CurrencyUnit currency) {
        Basis.Levy basis = new Basis.Levy(tax.rate(), Money.ofMinor(base, currency), exempt);
        PriceLine line = PriceLine.of(LineKind.TAX, tax.code(), Money.ofMinor(sum, currency), basis)
                .untaxed();
        return tax.inclusive() ? line.shownOnly() : line;
    }
}
