package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.tariff.LineKind;
import java.util.List;

/** The SUPPLIER_RATE line: a supplier's rate of everything so far (domain P12, PRC-14). */
final class SupplierRateLine {

    private SupplierRateLine() {}

    static void add(Deal deal, List<PriceLine> lines) {
        Percentage rate = deal.request().circumstances().supplierRate();
        if (rate.tenThousandths() == 0) {
            return;
        }
        Money base = Sums.of(lines, deal.currency());
        if (!base.isZero()) {
            lines.add(PriceLine.of(
                    LineKind.SUPPLIER_RATE,
                    "SUPPLIER_RATE",
                    base.times(rate, deal.rounding()),
                    new Basis.Share(rate, base)));
        }
    }
}
