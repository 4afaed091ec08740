package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.Rounding;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.Coupon;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** What is taken off the rental group: percentages first, then amounts, each of what is left (domain P13). */
final class DiscountProof {

    private DiscountProof() {}

    static List<PriceLine> of(PriceRequest request, List<PriceLine> sofar) {
        Money group = Lines.sum(
                sofar.stream(),
                EnumSet.of(LineKind.RENTAL, LineKind.RULE, LineKind.SUPPLIER_RATE),
                request.plan().currency());
        List<PriceLine> lines = new ArrayList<>();
        Money left = group.isNegative() ? Money.zero(group.currency()) : group;
        for (Discount discount : inOrder(request.choices())) {
            PriceLine line = line(discount, left, request.plan().rounding());
            lines.add(line);
            left = left.plus(line.amount());
        }
        return lines;
    }

    /** Percentages first, then amounts, each group in the order given, the coupon after the discounts. */
    private static List<Discount> inOrder(Choices choices) {
        List<Discount> given = new ArrayList<>(choices.discounts());
        choices.coupon().map(Coupon::discount).ifPresent(given::add);
        List<Discount> inOrder = new ArrayList<>();
        given.stream().filter(one -> one.off() instanceof Discount.Share).forEach(inOrder::add);
        given.stream().filter(one -> one.off() instanceof Discount.Amount).forEach(inOrder::add);
        return inOrder;
    }

    private static PriceLine line(Discount discount, Money left, Rounding rounding) {
        Fraction wanted = discount.off() instanceof Discount.Share share
                ? left.exact().times(share.rate().fraction())
                : ((Discount.Amount) discount.off()).amount().exact();
        boolean capped =
                discount.cap().filter(cap -> wanted.compareTo(cap.exact()) > 0).isPresent();
        Fraction most = capped ? discount.cap().orElseThrow().exact() : wanted;
        Fraction taken = most.compareTo(left.exact()) > 0 ? left.exact() : most;
        Money off = rounding.round(taken.negated(), left.currency());
        Basis basis = capped ? new Basis.Capped(wanted.negated()) : uncapped(discount.off(), left);
        return Lines.value(LineKind.DISCOUNT, discount.code(), off, basis);
    }

    /** A share takes something off, so its rate is negative; an amount is what it is. */
    private static Basis uncapped(Discount.Off off, Money left) {
        return off instanceof Discount.Share share
                ? new Basis.Share(Percentage.of(share.rate().value().negate()), left)
                : Basis.Product.INSTANCE;
    }
}
