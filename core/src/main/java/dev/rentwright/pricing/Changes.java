package dev.rentwright.pricing;

import dev.rentwright.pricing.exact.RuleSum;
import java.util.List;

/**
 * What rules made of price units.
 *
 * @param units what each came to
 * @param sums of what each rule changed, in the order of application
 */
record Changes(UnitAmounts units, List<RuleSum> sums) {}
