package dev.rentwright.pricing.later;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.Deal;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.LineUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * FUEL lines (domain P21). More than the tolerance missing: all that is missing, and the refuelling fee. A prepaid tank
 * that comes back with fuel: the fuel at its price less the fee, where the plan gives it back.
 */
final class FuelLines {

    private FuelLines() {}

    static void add(Deal deal, ReturnFacts facts, List<PriceLine> lines) {
        if (deal.plan().fuel() instanceof FuelTerms.ChargeMissing terms) {
            missing(deal, terms, facts.missingLitres().orElse(BigDecimal.ZERO), lines);
        } else if (deal.plan().fuel() instanceof FuelTerms.Prepaid terms) {
            unused(deal, terms, facts.litresLeft().orElse(BigDecimal.ZERO), lines);
        }
    }

    private static void missing(Deal deal, FuelTerms.ChargeMissing terms, BigDecimal litres, List<PriceLine> lines) {
        if (litres.compareTo(terms.toleranceLitres().orElse(BigDecimal.ZERO)) <= 0) {
            return;
        }
        if (terms.perLitre().unscaled() > 0) {
            lines.add(PriceLine.of(LineKind.FUEL, "REFUEL", litres, LineUnit.LITRE, terms.perLitre(), deal.rounding()));
        }
        terms.refuellingFee()
                .filter(fee -> !fee.isZero())
                .map(fee -> PriceLine.of(
                        LineKind.FUEL, "REFUEL_SERVICE", 1, LineUnit.RENTAL, UnitPrice.of(fee), deal.rounding()))
                .ifPresent(lines::add);
    }

    private static void unused(Deal deal, FuelTerms.Prepaid terms, BigDecimal litres, List<PriceLine> lines) {
        if (terms.refundFee().isEmpty()) {
            return;
        }
        Money fee = terms.refundFee().get();
        Fraction worth = terms.perLitre().exact().times(Fraction.of(litres)).minus(fee.exact());
        if (worth.signum() > 0) {
            Money back = deal.rounding().round(worth.negated(), deal.currency());
            lines.add(PriceLine.of(LineKind.FUEL, "PREPAID_REFUND", back, Basis.Product.INSTANCE));
        }
    }
}
