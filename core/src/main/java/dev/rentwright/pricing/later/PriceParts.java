package dev.rentwright.pricing.later;

import dev.rentwright.money.Money;
import dev.rentwright.pricing.Bill;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.LineKind;
import java.util.Set;

/** What a part of a price comes to with the taxes that were added for it: what a refund leaves out (domain L5). */
public final class PriceParts {

    private PriceParts() {}

    /** The lines of some kinds and their own exclusive taxes, taxed as they were in the price. */
    public static Money of(PriceRequest request, PriceBreakdown price, Set<LineKind> kinds) {
        Bill.Builder part = Bill.Builder.of(price.lines().stream()
                .filter(line -> kinds.contains(line.kind()))
                .toList());
        new Deal(request, price.time()).taxed(part);
        return PriceBreakdown.sum(part, price.currency());
    }
}
