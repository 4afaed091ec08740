package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.pricing.ChargeableTime;
import dev.rentwright.pricing.PriceLine;
import java.time.LocalDate;
import java.util.List;

/**
 * The time of a rental, priced before any rule.
 *
 * @param time what is charged
 * @param optionDays how many days an option per day is charged (domain T6, P8)
 * @param lines of the kind RENTAL
 * @param units what rules act on
 */
record Rental(ChargeableTime time, long optionDays, List<PriceLine> lines, List<Unit> units) {

    Rental {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    /** The same when days are charged without options beyond them. */
    static Rental of(ChargeableTime time, List<PriceLine> lines, List<Unit> units) {
        return new Rental(time, time.chargeableDays(), lines, units);
    }

    /**
     * A price unit (domain section 0, P6).
     *
     * @param date that it is dated at
     * @param price exactly
     * @param hours whether it is the block of extra hours
     */
    record Unit(LocalDate date, Fraction price, boolean hours) {}
}
