package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** Counts what is charged of a period (domain T4 to T6, T12). */
final class TimeCount {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long HOURS_PER_DAY = 24;

    private TimeCount() {}

    /** D and H of a rental by its plan, before blocks are made of D. */
    static ChargeableTime of(RentalPeriod period, RatePlan plan, Prices prices) {
        RentalLength length = plan.clock().measure(period);
        // Under one day there is no grace: the first hour is due at once.
        int grace = length.wholeDays() == 0 ? 0 : plan.graceMinutes();
        ChargeableTime time = count(
                length,
                grace,
                plan.rate(RateTier.HOURLY).map(Rate::effective),
                prices.ofDay(dateOfDay(period, plan.clock(), length.wholeDays())));
        boolean forgiven = length.remainderMinutes() > 0 && time.chargeableDays() == length.wholeDays();
        return forgiven && !plan.optionsUseGrace() ? time.withOptionDay() : time;
    }

    /** D and H as BookCars counts them: of elapsed time, without grace and without a cap (domain P3). */
    static ChargeableTime elapsed(RentalPeriod period, RatePlan plan) {
        long hours = started(period.duration().toMinutes());
        if (plan.dateBased()) {
            return ChargeableTime.of((hours + HOURS_PER_DAY - 1) / HOURS_PER_DAY, 0);
        }
        return ChargeableTime.of(hours / HOURS_PER_DAY, hours % HOURS_PER_DAY);
    }

    /** H of a rental by the hour alone. */
    static ChargeableTime hours(RentalPeriod period) {
        return ChargeableTime.hoursOnly(started(period.duration().toMinutes()));
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
                plan.rate(RateTier.DAILY).orElseThrow().list());
    }

    /** The local date on which rental day {@code k} begins, counted from 0 (domain P4). */
    static LocalDate dateOfDay(RentalPeriod period, RentalClock clock, long k) {
        return clock.boundary(period, k).atZone(period.zone()).toLocalDate();
    }

    static long started(long minutes) {
        return (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }

    private static ChargeableTime count(RentalLength length, int grace, Optional<UnitPrice> hourly, UnitPrice day) {
        if (length.remainderMinutes() <= grace) {
            return ChargeableTime.of(length.wholeDays(), 0);
        }
        long hours = started(length.remainderMinutes());
        boolean dayIsNoDearer = hourly.map(price -> price.times(hours).compareTo(day.exact()) >= 0)
                .orElse(true);
        return dayIsNoDearer
                ? ChargeableTime.of(length.wholeDays() + 1, 0)
                : ChargeableTime.of(length.wholeDays(), hours);
    }
}
