package dev.rentwright.review;

import dev.rentwright.money.Fraction;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.rule.Route;
import dev.rentwright.tariff.DatePrice;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.Rate;
import dev.rentwright.tariff.RatePlan;
import dev.rentwright.tariff.RateTier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules that take more off a day or night than it costs (domain P6: a unit's floor is 0). */
final class Floors {

    private final PriceRequest template;

    Floors(PriceRequest template) {
        this.template = template;
    }

    /** Each such rule once, at the first date on which it does so by itself. */
    List<Complaint> below(List<LocalDate> dates) {
        List<Complaint> complaints = new ArrayList<>();
        for (PricingRule rule : template.rules().rules()) {
            dates.stream()
                    .flatMap(date -> below(rule, date).stream())
                    .findFirst()
                    .ifPresent(complaints::add);
        }
        return complaints;
    }

    private Optional<Complaint> below(PricingRule rule, LocalDate date) {
        boolean takesOff = rule.active()
                && rule.fixedAdjustment().filter(UnitPrice::isNegative).isPresent();
        return takesOff && moment(rule, date).matches(rule)
                ? unit(date)
                        .filter(unit -> after(rule, unit).signum() < 0)
                        .map(unit -> new Complaint.BelowNothing(rule.id(), date, unit))
                : Optional.empty();
    }

    private static Fraction after(PricingRule rule, UnitPrice unit) {
        return unit.exact()
                .times(Fraction.of(rule.multiplier()))
                .plus(rule.fixedAdjustment().orElseThrow().exact());
    }

    private Moment moment(PricingRule rule, LocalDate date) {
        Optional<Route> route = template.route();
        return new Moment(
                route.map(Route::category).or(() -> rule.when().category()),
                route.map(Route::pickup).or(() -> rule.when().location()),
                date,
                template.term().startTime(),
                rule.when().minUnits().filter(least -> least > 0).orElse(1));
    }

    /** What a day or night of that date costs before rules. */
    private Optional<UnitPrice> unit(LocalDate date) {
        RatePlan plan = template.plan();
        return plan.card().time().datePrices().stream()
                .filter(dated -> dated.covers(date))
                .map(DatePrice::price)
                .findFirst()
                .or(() -> plan.rate(RateTier.DAILY).map(Rate::effective));
    }
}
