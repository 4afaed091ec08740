package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import java.util.Objects;

/**
 * A change of a rental, explained by both prices and their difference (domain E5, L4, L6; W43 to W46). Deposits play no
 * part. At most one of charge and refund is more than 0.
 *
 * @param original the price that was agreed
 * @param repriced the price of the changed rental
 * @param fee for the change
 * @param charge what is to be paid more
 * @param refund what is given back
 */
public record PriceChange(PriceBreakdown original, PriceBreakdown repriced, Money fee, Money charge, Money refund) {

    public PriceChange {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(repriced, "repriced");
        if (fee.isNegative() || charge.isNegative() || refund.isNegative()) {
            throw new IllegalArgumentException("expected a fee, a charge and a refund of 0 or more, got " + fee + ", "
                    + charge + " and " + refund);
        }
        Money difference = repriced.total().plus(fee).minus(original.total());
        Money nothing = Money.zero(original.currency());
        boolean sensible = charge.compareTo(difference.max(nothing)) <= 0
                && refund.compareTo(difference.negated().max(nothing)) <= 0;
        if (!sensible) {
            throw new IllegalArgumentException("expected at most the difference of " + difference + ", got a charge of "
                    + charge + " and a refund of " + refund);
        }
    }

    /** A running rental goes on for longer: what that costs more, and never anything back (domain L4). */
    public static PriceChange extension(PriceBreakdown original, PriceBreakdown repriced) {
        Money nothing = Money.zero(original.currency());
        Money more = repriced.total().minus(original.total()).max(nothing);
        return new PriceChange(original, repriced, nothing, more, nothing);
    }

    /** It came back before its time: what is left of the price after a fee, and never anything to pay (domain L6). */
    public static PriceChange earlyReturn(PriceBreakdown original, PriceBreakdown repriced, Money fee) {
        Money nothing = Money.zero(original.currency());
        Money less = original.total().minus(repriced.total().plus(fee)).max(nothing);
        return new PriceChange(original, repriced, fee, nothing, less);
    }

    /** It was changed before it began: the difference and the fee, whichever way (domain L4). */
    public static PriceChange modification(PriceBreakdown original, PriceBreakdown repriced, Money fee) {
        Money nothing = Money.zero(original.currency());
        Money difference = repriced.total().plus(fee).minus(original.total());
        return new PriceChange(
                original,
                repriced,
                fee,
                difference.max(nothing),
                difference.negated().max(nothing));
    }

    /** The same of a rate that is not refundable: nothing is given back (domain L4). */
    public PriceChange withoutRefund() {
        return new PriceChange(original, repriced, fee, charge, Money.zero(original.currency()));
    }
}
