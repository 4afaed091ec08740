package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a price (domain E1, E4). For every line {@code amount = round(quantity x unitPrice)}; a line whose value is
 * not a product has quantity 1 and its amount as unit price.
 *
 * @param kind what sort of line
 * @param code what exactly: a tier, an add-on, a tax
 * @param quantity how many units
 * @param unit of what
 * @param unitPrice what one costs, up to 6 decimals
 * @param amount rounded once, at the currency's digits
 * @param taxable whether the tax applies to it
 * @param included whether it is shown and not added, as an inclusive tax is
 * @param capped whether a cap limited it
 * @param rate of a tax line
 */
public record PriceLine(
        LineKind kind,
        String code,
        BigDecimal quantity,
        LineUnit unit,
        UnitPrice unitPrice,
        Money amount,
        boolean taxable,
        boolean included,
        boolean capped,
        Optional<Percentage> rate) {

    public PriceLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(rate, "rate");
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code on a " + kind + " line, got nothing");
        }
        quantity = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
        if (quantity.scale() < 0) {
            quantity = quantity.setScale(0);
        }
        Money product = unitPrice.times(Fraction.of(quantity), Rounding.HALF_UP);
        if (!product.equals(amount)) {
            throw new IllegalArgumentException("expected " + product + " for " + quantity + " x " + unitPrice + " on "
                    + kind + " " + code + ", got " + amount);
        }
    }

    /** A taxable line for so many units at a price. */
    static PriceLine of(LineKind kind, String code, BigDecimal quantity, LineUnit unit, UnitPrice price) {
        Money amount = price.times(Fraction.of(quantity), Rounding.HALF_UP);
        return new PriceLine(kind, code, quantity, unit, price, amount, true, false, false, Optional.empty());
    }

    /** A taxable line for a whole number of units at a price. */
    static PriceLine of(LineKind kind, String code, long quantity, LineUnit unit, UnitPrice price) {
        return of(kind, code, BigDecimal.valueOf(quantity), unit, price);
    }

    /** A line for a tax. */
    static PriceLine of(Tax tax, Money amount) {
        return new PriceLine(
                LineKind.TAX,
                tax.code(),
                BigDecimal.ONE,
                LineUnit.RENTAL,
                UnitPrice.of(amount),
                amount,
                false,
                tax.inclusive(),
                false,
                Optional.of(tax.rate()));
    }

    PriceLine limitedByCap() {
        return new PriceLine(kind, code, quantity, unit, unitPrice, amount, taxable, included, true, rate);
    }
}
