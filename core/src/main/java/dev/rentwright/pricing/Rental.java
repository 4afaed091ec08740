package dev.rentwright.pricing;

import java.util.List;
import java.util.Objects;

/**
 * The rental itself, priced: what every later charge builds on (domain P1).
 *
 * @param time what is charged of the term
 * @param lines RENTAL and then RULE; whoever made them leaves them as they are
 * @param units what each price unit came to after rules
 * @param promotionApplied whether a promotional rule changed a unit, which a coupon may forbid (domain P13)
 */
record Rental(ChargeableTime time, List<PriceLine> lines, UnitAmounts units, boolean promotionApplied) {

    Rental {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(lines, "lines");
    }
}
