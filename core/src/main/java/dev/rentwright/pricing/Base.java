package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.UnitDates;
import java.util.Objects;

/**
 * What a term costs before pricing rules, and the price units that rules change one by one (domain section 0).
 *
 * @param time what is charged of the term
 * @param units what each price unit costs: rental days and then the block of extra hours, nights, or billing periods
 * @param dates of the units, in their order, by which rules match them
 */
record Base(ChargeableTime time, UnitAmounts units, UnitDates dates) {

    Base {
        Objects.requireNonNull(time, "time");
        if (dates.size() != units.size()) {
            throw new IllegalArgumentException(
                    "expected a date for each of " + units.size() + " units, got " + dates.size());
        }
    }

    /** Which unit is the block of extra hours, which rules multiply and never adjust (domain P6); -1 where there is none. */
    int hours() {
        return time.hours() > 0 ? units.size() - 1 : -1;
    }
}
