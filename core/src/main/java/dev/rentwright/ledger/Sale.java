package dev.rentwright.ledger;

import dev.rentwright.money.Money;
import java.util.Objects;

/**
 * What is sold to a customer, and whose it is (domain P18, L12).
 *
 * @param total what the customer owes
 * @param taxes of that, owed on; exclusive and included ones
 * @param serviceFee of that, the platform's
 */
public record Sale(Money total, Money taxes, Money serviceFee) {

    public Sale {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(taxes, "taxes");
        Objects.requireNonNull(serviceFee, "serviceFee");
    }

    /** Without a service fee. */
    public static Sale of(Money total, Money taxes) {
        return new Sale(total, taxes, Money.zero(total.currency()));
    }

    /** Without the taxes. */
    public Money net() {
        return total.minus(taxes);
    }

    /** What the owner sells of it: the owner's gross, commission still in it. */
    public Money owners() {
        return net().minus(serviceFee);
    }

    /** Both together. */
    public Sale plus(Sale other) {
        return new Sale(total.plus(other.total), taxes.plus(other.taxes), serviceFee.plus(other.serviceFee));
    }

    /** What is left of it without another. */
    public Sale minus(Sale other) {
        return new Sale(total.minus(other.total), taxes.minus(other.taxes), serviceFee.minus(other.serviceFee));
    }
}
