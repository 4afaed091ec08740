package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import dev.rentwright.tariff.Tax;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a tax works for those who pay it or for those who are exempt: they have its base, and nothing on it.
 *
 * @param tax itself
 * @param kinds of line that it is on
 * @param rate in ten-thousandths of a percent; nothing for those who are exempt
 * @param compound whether it is levied on earlier taxes too
 * @param exempt whether they are
 * @param form of its line: an amount that no tax is levied on, shown only where prices contain it
 */
record Taxation(Tax tax, Set<LineKind> kinds, long rate, boolean compound, boolean exempt, LineForm form) {

    static Taxation of(Tax tax, boolean exempt) {
        EnumSet<LineKind> kinds = EnumSet.allOf(LineKind.class);
        kinds.removeIf(kind -> !tax.appliesTo(kind));
        return new Taxation(
                tax,
                kinds,
                exempt ? 0 : tax.rate().tenThousandths(),
                tax.compound(),
                exempt,
                LineForm.one(LineKind.TAX, tax.code(), LineUnit.RENTAL, false, tax.inclusive()));
    }

    boolean isOn(PriceLine line) {
        return line.taxable() && kinds.contains(line.kind());
    }

    boolean isInclusive() {
        return tax.inclusive();
    }

    /** Whether amounts contain it. */
    boolean isWithin() {
        return tax.inclusive() && !exempt;
    }

    /** A configured tax always makes a line, even of 0.00 (domain P16). */
    PriceLine line(Money base, Money amount) {
        return PriceLine.of(form, amount, new Basis.Levy(tax.rate(), base, exempt));
    }
}
