package dev.rentwright.pricing;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.time.LocalDate;
import java.util.Optional;

/** What a day and a night of some date cost by a plan (domain P4, P5). The plan has a daily price. */
final class Prices {

    private final RatePlan plan;
    private final UnitPrice daily;

    Prices(RatePlan plan) {
        this.plan = plan;
        this.daily = plan.rate(RateTier.DAILY).orElseThrow().effective();
    }

    /** A rental day that begins on a date: date prices count where the plan says so. */
    UnitPrice ofDay(LocalDate date) {
        return plan.dateBased() ? dated(date).orElse(daily) : daily;
    }

    /** A night that begins on a date. */
    UnitPrice ofNight(LocalDate date) {
        return dated(date)
                .orElseGet(() -> plan.card()
                        .time()
                        .weekend()
                        .filter(price -> plan.weekendDays().contains(date.getDayOfWeek()))
                        .orElse(daily));
    }

    private Optional<UnitPrice> dated(LocalDate date) {
        return plan.card().time().datePrices().stream()
                .filter(dated -> dated.covers(date))
                .map(DatePrice::price)
                .findFirst();
    }
}
