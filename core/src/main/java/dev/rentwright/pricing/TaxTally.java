package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.Tax;
import java.util.EnumSet;
import java.util.Set;
import javax.money.CurrencyUnit;

/**
 * What one tax comes to while lines are gone through, in minor units. They who are exempt have its base, and nothing on it.
 */
final class TaxTally {

    private static final Set<LineKind> ALL_BUT_TAX = EnumSet.complementOf(EnumSet.of(LineKind.TAX));

    private final Tax tax;
    private final boolean exempt;
    private final boolean inclusive;
    private final boolean compound;
    private final long rate;

    private final Set<LineKind> kinds;

    /** What it was levied on, and what it comes to. */
    private final long[] levied = new long[2];

    TaxTally(Tax tax, boolean exempt) {
        this.tax = tax;
        this.exempt = exempt;
        this.inclusive = tax.inclusive();
        this.compound = tax.compound();
        this.rate = exempt ? 0 : tax.rate().tenThousandths();
        this.kinds = tax.of().<Set<LineKind>>map(EnumSet::copyOf).orElse(ALL_BUT_TAX);
    }

    boolean isOn(PriceLine line) {
        return line.taxable() && kinds.contains(line.kind());
    }

    /** Whether amounts contain it. */
    boolean isWithin() {
        return inclusive && !exempt;
    }

    boolean isInclusive() {
        return inclusive;
    }

    boolean isCompound() {
        return compound;
    }

    /** In ten-thousandths of a percent; nothing for those who are exempt. */
    long rate() {
        return rate;
    }

    /** Adds what is levied on an amount, and answers it. */
    long levy(long on, long amount) {
        levied[0] = Math.addExact(levied[0], on);
        levied[1] = Math.addExact(levied[1], amount);
        return amount;
    }

    /** A configured tax always makes a line, even of 0.00 (domain P16). */
    PriceLine line(CurrencyUnit currency) {
        Basis.Levy basis = new Basis.Levy(tax.rate(), Money.ofMinor(levied[0], currency), exempt);
        return PriceLine.ofTax(tax.code(), Money.ofMinor(levied[1], currency), inclusive, basis);
    }
}
