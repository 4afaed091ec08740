package dev.rentwright.tariff;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a pricing rule is for (domain P6). What is empty matches everything.
 *
 * @param category of the rentable
 * @param location where the rental begins
 * @param from first date of the price unit
 * @param to last date of the price unit, inclusive as people write it
 * @param weekdays of the price unit
 * @param timeFrom local time of the pickup, from then on
 * @param timeTo local time of the pickup, before then; midnight when empty
 * @param minUnits at least so many chargeable days or nights
 * @param maxUnits at most so many chargeable days or nights
 */
public record RuleCriteria(
        Optional<CategoryId> category,
        Optional<LocationId> location,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<DayOfWeek> weekdays,
        Optional<LocalTime> timeFrom,
        Optional<LocalTime> timeTo,
        Optional<Integer> minUnits,
        Optional<Integer> maxUnits) {

    /** For everything. */
    public static final RuleCriteria ANY = new RuleCriteria(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public RuleCriteria {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(location, "location");
        weekdays = Set.copyOf(weekdays);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("expected dates in order, got " + from.get() + " to " + to.get());
        }
        if (timeTo.isPresent() && !timeFrom.orElse(LocalTime.MIN).isBefore(timeTo.get())) {
            throw new IllegalArgumentException(
                    "expected times in order, got " + timeFrom.orElse(LocalTime.MIN) + " to " + timeTo.get());
        }
        int least = minUnits.orElse(0);
        if (least < 0 || maxUnits.filter(most -> most < Math.max(1, least)).isPresent()) {
            throw new IllegalArgumentException("expected a least and a most number of units in order, got " + least
                    + " to " + maxUnits.map(String::valueOf).orElse("any"));
        }
    }

    /** The same between two dates, both inclusive. */
    public RuleCriteria between(String first, String last) {
        return new RuleCriteria(
                category,
                location,
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                weekdays,
                timeFrom,
                timeTo,
                minUnits,
                maxUnits);
    }

    /** The same from so many units on. */
    public RuleCriteria atLeast(int units) {
        return new RuleCriteria(category, location, from, to, weekdays, timeFrom, timeTo, Optional.of(units), maxUnits);
    }

    /** The same on some weekdays only. */
    public RuleCriteria on(DayOfWeek... days) {
        return new RuleCriteria(category, location, from, to, Set.of(days), timeFrom, timeTo, minUnits, maxUnits);
    }
}
