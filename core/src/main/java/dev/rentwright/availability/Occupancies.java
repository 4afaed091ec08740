package dev.rentwright.availability;

import dev.rentwright.catalogue.CategoryId;
import dev.rentwright.location.LocationId;
import dev.rentwright.time.DateRange;
import dev.rentwright.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Counts how much of a category is taken at a place, date by date: what demand is measured by (domain P7, PRC-13). */
public interface Occupancies {

    /**
     * What is taken and what could be sold on each date of the query. Counted are the rentables of the category that may be
     * sold and are offered at the place. Of these one with a block on the date is left out; one that is booked, or held by a
     * hold that is alive, is taken.
     */
    Map<LocalDate, Occupancy> on(Query query);

    /**
     * What is counted.
     *
     * @param category of which kind
     * @param place where rentals of it begin
     * @param dates at most {@value #MOST_DATES} dates
     * @param dateBegins the local time at which a date begins: midnight for days, the time of arrival for nights, so that
     *     nobody who leaves in the morning takes the next night
     * @param zone of the place
     * @param now a hold that has expired takes nothing
     * @param except a claim that takes nothing: of the booking before which is counted (domain P7)
     */
    record Query(
            CategoryId category,
            LocationId place,
            DateRange dates,
            LocalTime dateBegins,
            ZoneId zone,
            Instant now,
            Optional<ClaimReference> except) {

        /** The most dates that may be asked for at once. */
        public static final int MOST_DATES = 400;

        public Query {
            Objects.requireNonNull(category, "category");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(dateBegins, "dateBegins");
            Objects.requireNonNull(zone, "zone");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(except, "except");
            if (dates.days() > MOST_DATES) {
                throw new IllegalArgumentException("expected at most " + MOST_DATES + " dates, got " + dates.days());
            }
        }

        /** Whatever is there. */
        public Query(
                CategoryId category,
                LocationId place,
                DateRange dates,
                LocalTime dateBegins,
                ZoneId zone,
                Instant now) {
            this(category, place, dates, dateBegins, zone, now, Optional.empty());
        }

        /** Each date with its instants, in order. */
        public List<Day> days() {
            return dates.from()
                    .datesUntil(dates.until())
                    .map(date -> new Day(date, instant(date), instant(date.plusDays(1))))
                    .toList();
        }

        private Instant instant(LocalDate date) {
            return LocalTimes.resolve(date.atTime(dateBegins), zone);
        }
    }

    /**
     * A date of a place, half-open.
     *
     * @param date as people there call it
     * @param from its first instant
     * @param until the first instant of the next
     */
    record Day(LocalDate date, Instant from, Instant until) {}
}
