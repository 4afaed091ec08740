package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.Sums;
import dev.rentwright.tariff.LineKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the platform keeps of a price and what its owner is paid (domain P18, PRC-31). The platform remits the taxes and
 * keeps the service fee; the commission is of what the owner sells, inclusive tax in it.
 *
 * @param commission the platform's
 * @param ownerGross the total without taxes of both sorts and without the service fee
 * @param payout the owner's: gross less commission; negative where a rate is more than the owner has
 */
public record Commission(Money commission, Money ownerGross, Money payout) {

    private static final Set<LineKind> SOLD_BY_THE_OWNER = EnumSet.of(
            LineKind.RENTAL,
            LineKind.RULE,
            LineKind.SUPPLIER_RATE,
            LineKind.DISCOUNT,
            LineKind.OPTION,
            LineKind.INSURANCE,
            LineKind.DRIVER,
            LineKind.ONE_WAY,
            LineKind.CLEANING);

    public Commission {
        if (!commission.plus(payout).equals(ownerGross)) {
            throw new IllegalArgumentException(
                    "expected commission and payout to make " + ownerGross + ", got " + commission + " and " + payout);
        }
    }

    /** What a commission is taken from: all that the owner sells, as listed. */
    public static Money base(PriceBreakdown price) {
        return Sums.of(price.lines(), SOLD_BY_THE_OWNER, price.currency());
    }

    /** Of a price, at a rate. */
    public static Commission of(PriceBreakdown price, Percentage rate) {
        Money base = base(price);
        Money commission = base.times(rate, price.rounding());
        Money service = Sums.of(price.lines(), EnumSet.of(LineKind.SERVICE_FEE), price.currency());
        Money taxesAdded = PriceBreakdown.sum(price.of(LineKind.TAX), price.currency());
        Money taxesWithin = price.taxes().minus(taxesAdded);
        Money gross = price.total().minus(taxesAdded).minus(taxesWithin).minus(service);
        return new Commission(commission, gross, gross.minus(commission));
    }
}
