package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineKind;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A price in the few amounts that front offices keep (PRC-24): the total is the rental and the extras less the discounts, and
 * the taxes. Immutable.
 *
 * @param rate what the first unit of the rental costs, before rules; 0 where the time is free
 * @param rental the time, what rules made of it, and what the supplier changed
 * @param extras everything but rental, discounts and taxes: options, insurances, drivers, fees, surcharges
 * @param discounts what is taken off, as 0 or more
 * @param taxes those that are added; included ones are in the other amounts
 */
public record PriceSums(UnitPrice rate, Money rental, Money extras, Money discounts, Money taxes) {

    private static final Set<LineKind> OF_THE_RENTAL =
            EnumSet.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE);
    private static final Set<LineKind> NO_EXTRAS =
            EnumSet.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE, LineKind.DISCOUNT, LineKind.TAX);

    public PriceSums {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(rental, "rental");
        Objects.requireNonNull(extras, "extras");
        Objects.requireNonNull(discounts, "discounts");
        Objects.requireNonNull(taxes, "taxes");
    }

    /** Of a price. */
    public static PriceSums of(PriceBreakdown price) {
        return new PriceSums(
                rate(price),
                sum(price, OF_THE_RENTAL::contains),
                sum(price, kind -> !NO_EXTRAS.contains(kind)),
                Money.zero(price.currency()).minus(sum(price, LineKind.DISCOUNT::equals)),
                sum(price, LineKind.TAX::equals));
    }

    private static UnitPrice rate(PriceBreakdown price) {
        return price.of(LineKind.RENTAL).stream()
                .findFirst()
                .map(PriceLine::unitPrice)
                .orElseGet(() -> new UnitPrice(0, 0, price.currency()));
    }

    private static Money sum(PriceBreakdown price, Predicate<LineKind> kinds) {
        return PriceBreakdown.sum(
                price.lines().stream().filter(line -> kinds.test(line.kind())).toList(), price.currency());
    }

    /** What the price comes to. */
    public Money total() {
        return rental.plus(extras).minus(discounts).plus(taxes);
    }
}
