package dev.rentwright.http.pricing;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.http.wire.Says;
import dev.rentwright.location.LocationId;
import dev.rentwright.tariff.RuleCriteria;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a pricing rule is for. */
@Says("What a rule is for. What is left out matches everything.")
public record CriteriaBody(
        Optional<UUID> categoryId,
        @Says("Where the rental begins.") Optional<UUID> locationId,

        @Says(value = "First date of the day, night or period.", example = "2030-07-01")
        Optional<LocalDate> from,

        @Says(value = "Last date, inclusive.", example = "2030-08-31")
        Optional<LocalDate> to,

        @Says("Of the day, night or period.") Optional<@Size(max = 7) List<@NotNull DayOfWeek>> weekdays,

        @Says(value = "Local time of the pickup, from then on.", example = "08:00")
        Optional<LocalTime> timeFrom,

        @Says(value = "Local time of the pickup, before then; until midnight when left out.", example = "18:00")
        Optional<LocalTime> timeTo,

        @Says("At least so many chargeable days or nights.") Optional<@Min(0) Integer> minUnits,
        @Says("At most so many chargeable days or nights.") Optional<@Min(1) Integer> maxUnits) {

    RuleCriteria criteria(Place place) {
        return place.made(() -> new RuleCriteria(
                categoryId.map(CategoryId::new),
                locationId.map(LocationId::new),
                from.map(place.at("from")::date),
                to.map(place.at("to")::date),
                weekdays.map(Set::copyOf).orElse(Set.of()),
                timeFrom,
                timeTo,
                minUnits,
                maxUnits));
    }

    static Optional<CriteriaBody> of(RuleCriteria criteria) {
        return criteria.equals(RuleCriteria.ANY)
                ? Optional.empty()
                : Optional.of(new CriteriaBody(
                        criteria.category().map(CategoryId::value),
                        criteria.location().map(LocationId::value),
                        criteria.from(),
                        criteria.to(),
                        Optional.of(criteria.weekdays())
                                .filter(days -> !days.isEmpty())
                                .map(days -> days.stream().sorted().toList()),
                        criteria.timeFrom(),
                        criteria.timeTo(),
                        criteria.minUnits(),
                        criteria.maxUnits()));
    }
}
