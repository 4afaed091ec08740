package dev.rentwright.ledger;

import dev.rentwright.money.Money;
import java.util.Objects;

/**
 * How what was held for an owner is shared out when it is released (domain L10, P18).
 *
 * @param commission the platform's
 * @param serviceFee the platform's too
 * @param payout what the owner is owed now
 */
public record Earned(Money commission, Money serviceFee, Money payout) {

    public Earned {
        Objects.requireNonNull(commission, "commission");
        Objects.requireNonNull(serviceFee, "serviceFee");
        Objects.requireNonNull(payout, "payout");
    }

    /** Nothing at all. */
    public static Earned nothing(Money zero) {
        return new Earned(zero, zero, zero);
    }

    /** What the owner sold: commission and payout. */
    public Money gross() {
        return commission.plus(payout);
    }

    /** What is left of it without another; less than nothing where that is more. */
    public Earned minus(Earned other) {
        return new Earned(
                commission.minus(other.commission), serviceFee.minus(other.serviceFee), payout.minus(other.payout));
    }
}
