package dev.rentwright.proof;

import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.Set;

/**
 * How the quantity of a line is told: three breakfasts on seven nights are not twenty-one days. Days of a stay are nights.
 *
 * @param many of what is charged per day, 1 of everything else
 * @param unit of what there are so many of each
 */
record Pieces(long many, String unit) {

    /** Of these there may be several at a time. */
    private static final Set<LineKind> PER_PIECE = Set.of(LineKind.OPTION, LineKind.INSURANCE, LineKind.DRIVER);

    static Pieces of(PriceLine line, PriceRequest request, PriceBreakdown price) {
        if (line.unit() != LineUnit.DAY) {
            return new Pieces(1, line.unit().name());
        }
        String unit = request.term() instanceof Term.Nights ? "NIGHT" : "DAY";
        return new Pieces(PER_PIECE.contains(line.kind()) ? many(line, price) : 1, unit);
    }

    /** One where that cannot be told, as where options are charged a day more than the rental. */
    private static long many(PriceLine line, PriceBreakdown price) {
        long days = price.time().chargeableDays();
        long quantity = line.quantity().longValueExact();
        return days > 0 && quantity > days && quantity % days == 0 ? quantity / days : 1;
    }
}
