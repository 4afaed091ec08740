package dev.rentwright.pricing;

import java.util.List;
import java.util.Objects;

/**
 * What a term costs before pricing rules, and the price units that rules change one by one (domain section 0).
 *
 * @param time what is charged of the term
 * @param lines of kind RENTAL
 * @param units what each price unit costs: rental days and then the block of extra hours, nights, or billing periods
 * @param dates of the units, in their order, by which rules match them
 */
record Base(ChargeableTime time, List<PriceLine> lines, UnitAmounts units, UnitDates dates) {

    Base {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(lines, "lines");
        if (dates.size() != units.size()) {
            throw new IllegalArgumentException(
                    "expected a date for each of " + units.size() + " units, got " + dates.size());
        }
    }

    /** Whether a unit is the block of extra hours, which rules multiply and never adjust (domain P6). */
    boolean isHours(int unit) {
        return time.hours() > 0 && unit == units.size() - 1;
    }
}
