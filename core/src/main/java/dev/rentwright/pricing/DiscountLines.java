package dev.rentwright.pricing;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.Discount;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;

/**
 * DISCOUNT lines (domain P13): percentages and then amounts, each of what the earlier ones left of the rental group, at
 * most its cap and never more than is left. Each makes a line, even of 0.00 (domain P16).
 */
final class DiscountLines {

    private DiscountLines() {}

    static void add(Deal deal, List<PriceLine> lines) {
        Choices choices = deal.request().choices();
        if (choices.discounts().isEmpty() && choices.coupon().isEmpty()) {
            return;
        }
        List<Discount> inOrder = inOrder(choices);
        Money left = Sums.of(lines, Sums.RENTAL_GROUP, deal.currency()).max(deal.nothing());
        for (Discount discount : inOrder) {
            PriceLine line = line(discount, left, deal);
            lines.add(line);
            left = left.plus(line.amount());
        }
    }

    /** Percentages first, then amounts; in each group as granted, and the coupon's after them. */
    private static List<Discount> inOrder(Choices choices) {
        List<Discount> all = all(choices);
        List<Discount> inOrder = new ArrayList<>(all.size());
        all.stream().filter(each -> each.off() instanceof Discount.Share).forEach(inOrder::add);
        all.stream().filter(each -> each.off() instanceof Discount.Amount).forEach(inOrder::add);
        return inOrder;
    }

    static List<Discount> all(Choices choices) {
        if (choices.coupon().isEmpty()) {
            return choices.discounts();
        }
        List<Discount> all = new ArrayList<>(choices.discounts());
        all.add(choices.coupon().get().discount());
        return all;
    }

    private static PriceLine line(Discount discount, Money left, Deal deal) {
        Fraction wanted = wanted(discount, left);
        boolean capped =
                discount.cap().filter(cap -> wanted.compareTo(cap.exact()) > 0).isPresent();
        Money off = capped ? discount.cap().orElseThrow() : deal.rounding().round(wanted, deal.currency());
        Basis basis = capped ? new Basis.Capped(wanted.negated()) : basis(discount, left);
        return PriceLine.of(LineKind.DISCOUNT, discount.code(), off.min(left).negated(), basis);
    }

    private static Fraction wanted(Discount discount, Money left) {
        return discount.off() instanceof Discount.Share share
                ? share.rate().applyTo(left)
                : ((Discount.Amount) discount.off()).amount().exact();
    }

    private static Basis basis(Discount discount, Money left) {
        return discount.off() instanceof Discount.Share share
                ? new Basis.Share(Percentage.of(share.rate().value().negate()), left)
                : Basis.Product.INSTANCE;
    }
}
