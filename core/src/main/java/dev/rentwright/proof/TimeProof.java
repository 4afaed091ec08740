package dev.rentwright.proof;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import dev.rentwright.time.RentalClock;
import dev.rentwright.time.RentalPeriod;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How many days and hours are charged (domain T4 to T6), counted boundary by boundary.
 *
 * @param days D
 * @param hours H
 * @param inGrace whether minutes after the last day are free
 */
record TimeProof(long days, long hours, boolean inGrace) {

    static TimeProof of(RatePlan plan, RentalPeriod period) {
        long n = 0;
        while (!boundary(period, plan.clock(), n + 1).isAfter(period.end())) {
            n++;
        }
        long rem = Duration.between(boundary(period, plan.clock(), n), period.end())
                .toMinutes();
        long h = n >= 1 && rem <= plan.graceMinutes() ? 0 : startedHours(rem);
        if (h == 0) {
            return new TimeProof(n, 0, rem > 0);
        }
        Optional<UnitPrice> hourly = price(plan, RateTier.HOURLY);
        Fraction day = day(plan, date(period, plan.clock(), n)).exact();
        boolean oneDayMore = hourly.isEmpty() || hourly.get().exact().times(h).compareTo(day) >= 0;
        return oneDayMore ? new TimeProof(n + 1, 0, false) : new TimeProof(n, h, false);
    }

    /** C = D + (1 if H > 0). */
    long chargeableDays() {
        return hours > 0 ? days + 1 : days;
    }

    /** C, and the day that has begun where grace does not cover options (domain T6). */
    long optionDays(RatePlan plan) {
        return inGrace && !plan.optionsUseGrace() ? chargeableDays() + 1 : chargeableDays();
    }

    /** Where rental day k ends, from the pickup and never from the day before (domain T4). */
    static Instant boundary(RentalPeriod period, RentalClock clock, long k) {
        if (k == 0 || clock == RentalClock.ELAPSED_24H) {
            return period.start().plus(Duration.ofHours(24 * k));
        }
        return period.start()
                .atZone(period.zone())
                .toLocalDateTime()
                .plusDays(k)
                .atZone(period.zone())
                .toInstant();
    }

    /** The local date of a boundary. */
    static LocalDate date(RentalPeriod period, RentalClock clock, long k) {
        return boundary(period, clock, k).atZone(period.zone()).toLocalDate();
    }

    /** What a rental day of a date costs: the first listed range that contains it, if the switch is on (domain P4). */
    static UnitPrice day(RatePlan plan, LocalDate date) {
        if (plan.dateBased()) {
            for (var dated : plan.card().time().datePrices()) {
                if (!date.isBefore(dated.from()) && !date.isAfter(dated.to())) {
                    return dated.price();
                }
            }
        }
        return price(plan, RateTier.DAILY).orElseThrow();
    }

    /** The effective price of a tier: discounted when set, else the list price (domain P2). */
    static Optional<UnitPrice> price(RatePlan plan, RateTier tier) {
        return plan.rate(tier).map(rate -> rate.discounted().orElse(rate.list()));
    }

    /** Every started hour counts (domain T5). */
    static long startedHours(long minutes) {
        return minutes / 60 + (minutes % 60 == 0 ? 0 : 1);
    }
}
