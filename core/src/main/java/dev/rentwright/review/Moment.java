package dev.rentwright.review;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.PricingRule;
import dev.rentwright.tariff.RuleCriteria;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A price unit as rules see it: what, where, when, and of how long a rental. */
record Moment(
        Optional<CategoryId> category, Optional<LocationId> location, LocalDate date, LocalTime pickup, int units) {

    boolean matches(PricingRule rule) {
        RuleCriteria when = rule.when();
        return when.category()
                        .map(wanted -> category.equals(Optional.of(wanted)))
                        .orElse(true)
                && when.location()
                        .map(wanted -> location.equals(Optional.of(wanted)))
                        .orElse(true)
                && when.from().map(from -> !date.isBefore(from)).orElse(true)
                && when.to().map(to -> !date.isAfter(to)).orElse(true)
                && (when.weekdays().isEmpty() || when.weekdays().contains(date.getDayOfWeek()))
                && when.timeFrom().map(from -> !pickup.isBefore(from)).orElse(true)
                && when.timeTo().map(pickup::isBefore).orElse(true)
                && when.minUnits().map(least -> units >= least).orElse(true)
                && when.maxUnits().map(most -> units <= most).orElse(true);
    }
}
