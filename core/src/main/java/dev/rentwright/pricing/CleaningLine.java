package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.util.List;

/** The CLEANING line: once per stay, and not discounted (domain P14). */
final class CleaningLine {

    private CleaningLine() {}

    static void add(Deal deal, List<PriceLine> lines) {
        deal.plan()
                .card()
                .fees()
                .cleaning()
                .filter(fee -> !fee.isZero())
                .map(fee -> PriceLine.of(
                        LineKind.CLEANING, "CLEANING", 1, LineUnit.RENTAL, UnitPrice.of(fee), deal.rounding()))
                .ifPresent(lines::add);
    }
}
