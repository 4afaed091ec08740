package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import java.util.List;
import javax.money.CurrencyUnit;

/** A tax over lines, rounded line by line (domain P16, {@code PER_LINE}). */
final class TaxCharge {

    private TaxCharge() {}

    /** The tax line; a configured tax always yields one, even of 0.00. */
    static PriceLine of(Tax tax, List<PriceLine> lines, CurrencyUnit currency) {
        Money sum = lines.stream()
                .filter(PriceLine::taxable)
                .map(line -> on(line.amount(), tax))
                .reduce(Money.zero(currency), Money::plus);
        return PriceLine.of(tax, sum);
    }

    private static Money on(Money amount, Tax tax) {
        if (!tax.inclusive()) {
            return Rounding.HALF_UP.round(tax.rate().applyTo(amount), amount.currency());
        }
        Fraction net = amount.exact().dividedBy(Fraction.ONE.plus(tax.rate().fraction()));
        return amount.minus(Rounding.HALF_UP.round(net, amount.currency()));
    }
}
