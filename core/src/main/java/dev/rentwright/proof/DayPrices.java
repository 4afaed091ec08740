package dev.rentwright.proof;

import dev.rentwright.money.Rounding;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prices of days or nights in a row, merged by price in order of first appearance (domain E3). */
final class DayPrices {

    private final Map<UnitPrice, Long> counts = new LinkedHashMap<>();

    void add(UnitPrice price) {
        counts.merge(price, 1L, Long::sum);
    }

    List<PriceLine> lines(String code, LineUnit unit, Rounding rounding) {
        List<PriceLine> lines = new ArrayList<>();
        counts.forEach((price, count) -> Lines.product(LineKind.RENTAL, code, count, unit, price, rounding)
                .ifPresent(lines::add));
        return lines;
    }
}
