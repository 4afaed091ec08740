package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.exact.Ratio;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.util.Optional;

/**
 * A tier that a plan has a price for.
 *
 * @param days how many one block covers
 * @param cost of one block
 * @param lines of so many blocks
 */
record TierPrice(int days, Ratio cost, ReadyLines lines) {

    /** The effective price of a tier, over ten to the power of so many digits. */
    static Optional<TierPrice> of(ReadyPlan ready, RateTier tier, int digits) {
        RatePlan plan = ready.plan();
        return plan.rate(tier).map(rate -> {
            UnitPrice price = rate.effective();
            ReadyLines lines = ReadyLines.rental(tier.name(), tier.unit(), price, ready.taxes());
            return new TierPrice(plan.days(tier), Ratio.of(price, digits), lines);
        });
    }

    /** A line for so many blocks; nothing costs nothing and leaves no line (domain E3). */
    void addLine(long count, Bill.Builder bill) {
        if (count > 0 && !cost.isZero()) {
            bill.add(lines.of(count));
        }
    }
}
