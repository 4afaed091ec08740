package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;

/** How lines are written, and what they add up to (domain E1 to E3). */
final class Lines {

    private Lines() {}

    /** Quantity times unit price, rounded once; none when it is exactly nothing (domain E3). */
    static Optional<PriceLine> product(
            LineKind kind, String code, long quantity, LineUnit unit, UnitPrice price, Rounding rounding) {
        return Optional.of(evenZero(kind, code, quantity, unit, price, rounding, Basis.Product.INSTANCE))
                .filter(line -> quantity != 0 && price.exact().signum() != 0);
    }

    /** Quantity times unit price for so many, each of them limited (domain P8, P10). */
    static Optional<PriceLine> cappedProduct(
            LineKind kind, String code, Pieces pieces, UnitPrice price, Optional<Money> cap, Rounding rounding) {
        Fraction perPiece = price.exact().times(pieces.times());
        if (cap.isEmpty() || perPiece.compareTo(cap.get().exact()) <= 0) {
            return product(kind, code, pieces.times() * pieces.number(), pieces.unit(), price, rounding);
        }
        Basis uncapped = new Basis.Capped(perPiece.times(pieces.number()));
        return Optional.of(evenZero(
                        kind, code, pieces.number(), LineUnit.ITEM, UnitPrice.of(cap.get()), rounding, uncapped))
                .filter(line -> !cap.get().isZero());
    }

    /** The same for a line that stands though it is nothing (domain P9, P15). */
    static PriceLine evenZero(
            LineKind kind, String code, long quantity, LineUnit unit, UnitPrice price, Rounding rounding, Basis basis) {
        Money amount = rounding.round(price.exact().times(quantity), price.currency());
        return new PriceLine(kind, code, BigDecimal.valueOf(quantity), unit, price, amount, true, false, basis);
    }

    /** A line whose value is no product: one, at its own amount (domain E1). */
    static PriceLine value(LineKind kind, String code, Money amount, Basis basis) {
        UnitPrice one = UnitPrice.of(amount);
        return new PriceLine(kind, code, BigDecimal.ONE, LineUnit.RENTAL, one, amount, true, false, basis);
    }

    /** The same line, not taxed (domain P15). */
    static PriceLine untaxed(PriceLine line) {
        return new PriceLine(
                line.kind(),
                line.code(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.amount(),
                false,
                line.included(),
                line.basis());
    }

    /** The sum of the amounts of some kinds. */
    static Money sum(Stream<PriceLine> lines, Set<LineKind> kinds, CurrencyUnit currency) {
        return lines.filter(line -> kinds.contains(line.kind()))
                .map(PriceLine::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    /** The sum of all amounts. */
    static Money sum(List<PriceLine> lines, CurrencyUnit currency) {
        return lines.stream().map(PriceLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    /**
     * How many pieces, and how often each is charged.
     *
     * @param number of pieces
     * @param times that each is charged: days, persons, once
     * @param unit of what is then counted
     */
    record Pieces(long number, long times, LineUnit unit) {}
}
