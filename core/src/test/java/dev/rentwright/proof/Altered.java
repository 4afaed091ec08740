package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.UnitAmounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Prices and lines with one thing changed that still stand. */
final class Altered {

    private Altered() {}

    static List<PriceBreakdown> eachLine(
            PriceBreakdown price, Predicate<PriceLine> where, UnaryOperator<PriceLine> change) {
        List<PriceBreakdown> all = new ArrayList<>();
        for (int i = 0; i < price.lines().size(); i++) {
            PriceLine line = price.lines().get(i);
            if (where.test(line)) {
                List<PriceLine> lines = new ArrayList<>(price.lines());
                lines.set(i, change.apply(line));
                all.addAll(standing(price, lines));
            }
        }
        return all;
    }

    static <B extends Basis> List<PriceBreakdown> eachBasis(
            PriceBreakdown price, Class<B> type, UnaryOperator<B> change) {
        return eachLine(
                price,
                line -> type.isInstance(line.basis()),
                line -> with(line, line.quantity(), line.unitPrice(), change.apply(type.cast(line.basis()))));
    }

    static PriceLine with(PriceLine line, BigDecimal quantity, UnitPrice price, Basis basis) {
        Money amount = price.times(Fraction.of(quantity), Rounding.HALF_UP);
        Money kept =
                quantity.compareTo(line.quantity()) == 0 && price.equals(line.unitPrice()) ? line.amount() : amount;
        return new PriceLine(
                line.kind(), line.code(), quantity, line.unit(), price, kept, line.taxable(), line.included(), basis);
    }

    static PriceLine flagged(PriceLine line, boolean taxable, boolean included) {
        return new PriceLine(
                line.kind(),
                line.code(),
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.amount(),
                taxable,
                included,
                line.basis());
    }

    /** A price below nothing would not stand. */
    static List<PriceBreakdown> standing(PriceBreakdown price, List<PriceLine> lines) {
        return PriceBreakdown.sum(lines, price.currency()).isNegative() ? List.of() : List.of(with(price, lines));
    }

    static PriceBreakdown with(PriceBreakdown price, List<PriceLine> lines) {
        Money total = PriceBreakdown.sum(lines, price.currency());
        return new PriceBreakdown(price.time(), price.rounding(), lines, price.units(), total, price.securityDeposit());
    }

    static PriceBreakdown with(PriceBreakdown price, UnitAmounts units) {
        return new PriceBreakdown(
                price.time(), price.rounding(), price.lines(), units, price.total(), price.securityDeposit());
    }

    static Money one(Money like) {
        return Money.ofMinor(1, like.currency());
    }
}
