package dev.rentwright.pricing;

import java.util.List;

/** A term priced and changed by rules: what every later line stands on. */
record Rental(ChargeableTime time, List<PriceLine> lines, UnitAmounts units, boolean promotionApplied) {}
