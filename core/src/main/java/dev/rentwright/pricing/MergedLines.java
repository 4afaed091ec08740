package dev.rentwright.pricing;

import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Days or nights of one price on one line, in the order in which the prices first appear (domain E3). */
final class MergedLines {

    private MergedLines() {}

    static List<PriceLine> of(List<UnitPrice> units, String code, LineUnit unit, Rounding rounding) {
        Map<UnitPrice, Long> counts = new LinkedHashMap<>();
        units.forEach(price -> counts.merge(price, 1L, Long::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().unscaled() != 0)
                .map(entry -> PriceLine.of(LineKind.RENTAL, code, entry.getValue(), unit, entry.getKey(), rounding))
                .toList();
    }
}
