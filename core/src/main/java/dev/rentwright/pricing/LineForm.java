package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line says beside what it comes to, as a rule's or a tax's lines do in every price.
 *
 * @param unitPrice what one costs; empty where that is the amount
 */
record LineForm(
        LineKind kind,
        String code,
        BigDecimal quantity,
        LineUnit unit,
        Optional<UnitPrice> unitPrice,
        boolean taxable,
        boolean included) {

    LineForm {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(unit, "unit");
        if (code.isBlank()) {
            throw new IllegalArgumentException("expected a code on a " + kind + " line, got nothing");
        }
        if (quantity.scale() != 0) {
            quantity = quantity.signum() == 0 ? BigDecimal.ZERO : quantity.stripTrailingZeros();
            if (quantity.scale() < 0) {
                quantity = quantity.setScale(0);
            }
        }
    }

    /** One that costs its amount. */
    static LineForm one(LineKind kind, String code, LineUnit unit, boolean taxable, boolean included) {
        return new LineForm(kind, code, BigDecimal.ONE, unit, Optional.empty(), taxable, included);
    }

    /** The same, taxed or not. */
    LineForm taxed(boolean whether) {
        return new LineForm(kind, code, quantity, unit, unitPrice, whether, included);
    }
}
