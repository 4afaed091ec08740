package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalLength;
import dev.rentwright.time.RentalPeriod;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Counts what is charged of a period (domain T4 to T6, T12). */
public final class TimeCount {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long HOURS_PER_DAY = 24;

    private TimeCount() {}

    /**
     * D and H of a rental by its plan, before blocks are made of D.
     *
     * @param dayIsNoDearer whether the day that would begin with the hours costs no more than so many of them (domain T5)
     */
    static ChargeableTime of(RentalLength length, HireTerms terms, LongPredicate dayIsNoDearer) {
        // Under one day there is no grace: the first hour is due at once.
        int grace = length.wholeDays() == 0 ? 0 : terms.grace();
        ChargeableTime time = count(length, grace, dayIsNoDearer);
        boolean forgiven = length.remainderMinutes() > 0 && time.chargeableDays() == length.wholeDays();
        return forgiven && !terms.optionsUseGrace() ? time.withOptionDay() : time;
    }

    /** D and H as BookCars counts them: of elapsed time, without grace and without a cap (domain P3). */
    static ChargeableTime elapsed(RentalPeriod period, HireTerms terms) {
        long hours = started(period);
        if (terms.dateBased()) {
            return ChargeableTime.of((hours + HOURS_PER_DAY - 1) / HOURS_PER_DAY, 0);
        }
        return ChargeableTime.of(hours / HOURS_PER_DAY, hours % HOURS_PER_DAY);
    }

    /** D and H of the time after the planned end: list prices, and grace even under one day (domain L6). */
    public static ChargeableTime late(RentalPeriod overrun, RatePlan plan) {
        if (plan.isHourOnly()) {
            long minutes = overrun.minutes();
            return ChargeableTime.hoursOnly(minutes <= plan.graceMinutes() ? 0 : started(minutes));
        }
        Optional<UnitPrice> hourly = plan.rate(RateTier.HOURLY).map(Rate::list);
        UnitPrice day = plan.rate(RateTier.DAILY).orElseThrow().list();
        return count(
                plan.clock().measure(overrun),
                plan.graceMinutes(),
                hours -> hourly.map(price -> price.times(hours).compareTo(day.exact()) >= 0)
                        .orElse(true));
    }

    /** Hours of elapsed time; every started one counts. */
    static long started(RentalPeriod period) {
        return started(period.minutes());
    }

    private static long started(long minutes) {
        return (minutes + MINUTES_PER_HOUR - 1) / MINUTES_PER_HOUR;
    }

    private static ChargeableTime count(RentalLength length, int grace, LongPredicate dayIsNoDearer) {
        if (length.remainderMinutes() <= grace) {
            return ChargeableTime.of(length.wholeDays(), 0);
        }
        long hours = started(length.remainderMinutes());
        return dayIsNoDearer.test(hours)
                ? ChargeableTime.of(length.wholeDays() + 1, 0)
                : ChargeableTime.of(length.wholeDays(), hours);
    }
}
