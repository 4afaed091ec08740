package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a part of a price comes to with the taxes that were added for it: what a refund leaves out (domain L5). */
public final class PriceParts {

    private PriceParts() {}

    /** The lines of some kinds and their own exclusive taxes, taxed as they were in the price. */
    public static Money of(PriceRequest request, PriceBreakdown price, Set<LineKind> kinds) {
        List<PriceLine> part = new ArrayList<>(price.lines().stream()
                .filter(line -> kinds.contains(line.kind()))
                .toList());
        if (!part.isEmpty()) {
            TaxLines.add(request.plan(), request.travellers().exemptFrom(), part);
        }
        return PriceBreakdown.sum(part, price.currency());
    }
}
