package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * The price of one tier: its list price, and the discounted twin that replaces it when set (PRC-03).
 *
 * @param list what one unit costs
 * @param discounted what one unit costs now; at most the list price
 */
public record Rate(UnitPrice list, Optional<UnitPrice> discounted) {

    public Rate {
        Objects.requireNonNull(discounted, "discounted");
        if (list.isNegative()) {
            throw new IllegalArgumentException("expected a list price of 0 or more, got " + list);
        }
        if (discounted.isPresent()) {
            UnitPrice price = discounted.get();
            if (!price.currency().equals(list.currency()) || price.isNegative()) {
                throw new IllegalArgumentException(
                        "expected a discounted price of 0 or more in " + list.currency() + ", got " + price);
            }
            if (price.amount().compareTo(list.amount()) > 0) {
                throw new DiscountAboveList(list, price);
            }
        }
    }

    /** A price without a discount. */
    public static Rate of(UnitPrice list) {
        return new Rate(list, Optional.empty());
    }

    /** What counts: the discounted price when set, else the list price. */
    public UnitPrice effective() {
        return discounted.orElse(list);
    }
}
