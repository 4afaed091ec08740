package dev.rentwright.tariff;

import dev.rentwright.money.UnitPrice;
import java.io.Serial;

/** A discounted price above its list price (domain P2, {@code rate.discount-above-list}). */
public final class DiscountAboveList extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient UnitPrice list;
    private final transient UnitPrice discounted;

    DiscountAboveList(UnitPrice list, UnitPrice discounted) {
        super("expected a discounted price of at most " + list + ", got " + discounted);
        this.list = list;
        this.discounted = discounted;
    }

    /** The list price. */
    public UnitPrice list() {
        return list;
    }

    /** The price that was to undercut it. */
    public UnitPrice discounted() {
        return discounted;
    }
}
