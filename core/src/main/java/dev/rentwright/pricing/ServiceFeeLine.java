package dev.rentwright.pricing;

import dev.rentwright.money.Money;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.ServiceFee;
import java.util.List;
import java.util.Optional;

/** The SERVICE_FEE line: a share of all earlier lines, or a fixed amount once (domain P14). */
final class ServiceFeeLine {

    private static final String CODE = "SERVICE_FEE";

    private ServiceFeeLine() {}

    /** Of one bill; a fixed fee stands on the first. */
    static void add(Deal deal, boolean firstBill, List<PriceLine> lines) {
        Optional<ServiceFee> fee = deal.plan().card().fees().service();
        if (fee.isEmpty()) {
            return;
        }
        if (fee.get() instanceof ServiceFee.Share share) {
            Money base = Sums.of(lines, deal.currency());
            if (!base.isZero() && share.rate().tenThousandths() != 0) {
                lines.add(PriceLine.of(
                        LineKind.SERVICE_FEE,
                        CODE,
                        base.times(share.rate(), deal.rounding()),
                        new Basis.Share(share.rate(), base)));
            }
        } else if (fee.get() instanceof ServiceFee.Fixed fixed
                && firstBill
                && !fixed.amount().isZero()) {
            lines.add(PriceLine.of(LineKind.SERVICE_FEE, CODE, fixed.amount(), Basis.Product.INSTANCE));
        }
    }
}
