package dev.rentwright.pricing;

import dev.rentwright.pricing.rule.DatePrices;
import dev.rentwright.pricing.rule.UnitDates;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What a term costs before pricing rules, and the price units that rules change one by one (domain section 0).
 *
 * @param time what is charged of the term
 * @param dates of the units, in their order, by which rules match them
 * @param prices by which each of them, but for extra hours, costs what its date does
 * @param hoursCost what the block of extra hours costs then, over their denominator; 0 where there is none
 * @param amounts works out what each price unit costs: rental days and then the block of extra hours, nights, or billing
 *     periods
 */
record Base(ChargeableTime time, UnitDates dates, DatePrices prices, long hoursCost, Supplier<UnitAmounts> amounts) {

    Base {
        Objects.requireNonNull(time, "time");
    }

    /** Of units that do not simply cost what their dates do. */
    Base(ChargeableTime time, UnitAmounts units, UnitDates dates) {
        this(time, units, dates, DatePrices.NONE, 0);
    }

    private Base(ChargeableTime time, UnitAmounts units, UnitDates dates, DatePrices prices, long hoursCost) {
        this(time, dates, prices, hoursCost, () -> units);
        if (dates.size() != units.size()) {
            throw new IllegalArgumentException(
                    "expected a date for each of " + units.size() + " units, got " + dates.size());
        }
    }

    /** The same for who looks at its units more than once. */
    Base workedOut() {
        return new Base(time, units(), dates, prices, hoursCost);
    }

    /** What each price unit costs. */
    UnitAmounts units() {
        return amounts.get();
    }

    /** Which unit is the block of extra hours, which rules multiply and never adjust (domain P6); -1 where there is none. */
    int hours() {
        return time.hours() > 0 ? dates.size() - 1 : -1;
    }
}
