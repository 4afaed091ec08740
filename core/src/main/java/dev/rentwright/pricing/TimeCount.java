package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.util.Optional;

/** Counts what is charged of a period (domain T4 to T6, T12). */
final class TimeCount {

    private static final long MINUTES_PER_HOUR = 60;

    private TimeCount() {}

    /** D and H of a rental by its plan. */
    static ChargeableTime of(RentalPeriod period, RatePlan plan) {
        if (plan.isHourOnly()) {
            return ChargeableTime.hoursOnly(started(period.duration().toMinutes()));
        }
        RentalLength length = RentalClock.WALL_CLOCK.measure(period);
        // Under one day there is no grace: the first hour is due at once.
        int grace = length.wholeDays() == 0 ? 0 : plan.graceMinutes();
        return count(
                length,
                grace,
                plan.rate(RateTier.HOURLY).map(Rate::effective),
                daily(plan).effective());
    }

    /** D and H of the time after the planned end: list prices, and grace even under one day (domain L6). */
    static ChargeableTime late(RentalPeriod overrun, RatePlan plan) {
        if (plan.isHourOnly()) {
            long minutes = overrun.duration().toMinutes();
            return ChargeableTime.hoursOnly(minutes <= plan.graceMinutes() ? 0 : started(minutes));
        }
        RentalLength length = RentalClock.WALL_CLOCK.measure(overrun);
        return count(
                length,
                plan.graceMinutes(),
                plan.rate(RateTier.HOURLY).map(Rate::list),
                daily(plan).list());
    }

    private static ChargeableTime count(RentalLength length, int grace, Optional<UnitPrice> hourly, UnitPrice daily) {
        if (length.remainderMinutes() <= grace) {
            return ChargeableTime.of(length.wholeDays(), 0);
        }
        long hours = started(length.remainderMinutes());
        boolean dayIsNoDearer = hourly.map(price -> price.times(hours).compareTo(daily.exact()) >= 0)
                .orElse(true);
        return dayIsNoDearer
                ? ChargeableTime.of(length.wholeDays() + 1, 0)
                : ChargeableTime.of(length.wholeDays(), hours);
    }

    private static Rate daily(RatePlan plan) {
        return plan.rate(RateTier.DAILY).orElseThrow();
    }

    private static long started(long minutes) {
        return (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }
}
