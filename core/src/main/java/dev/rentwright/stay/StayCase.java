package dev.rentwright.stay;

import dev.rentwright.catalogue.RentalMode;
import dev.rentwright.time.DateRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A stay that somebody asks for, as restrictions look at it (domain A10).
 *
 * @param mode by days or nights, by months, or by lease
 * @param dates its nights, or the days of a hire: from the date of arrival on
 * @param departure the date of departure, which is no night any more
 * @param length of a daily rental its nights or chargeable days C, of the others its months
 * @param start its first instant
 * @param now when it is asked for
 * @param zone in which dates are told
 */
public record StayCase(
        RentalMode mode, DateRange dates, LocalDate departure, long length, Instant start, Instant now, ZoneId zone) {

    public StayCase {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(departure, "departure");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        if (length < 1) {
            throw new IllegalArgumentException("expected a length of at least 1, got " + length);
        }
    }

    /** Whether its length is counted in days or nights. */
    boolean isDaily() {
        return mode == RentalMode.DAILY;
    }

    /** The restrictions of some rules that count on its date of arrival. */
    Stream<DatedRestriction> onArrival(StayRules rules) {
        return rules.dated().stream().filter(dated -> dated.dates().contains(dates.from()));
    }

    /** Those that count on its date of departure. */
    Stream<DatedRestriction> onDeparture(StayRules rules) {
        return rules.dated().stream().filter(dated -> dated.dates().contains(departure));
    }

    /** Those that count on any of its nights. */
    Stream<DatedRestriction> onAnyNight(StayRules rules) {
        return rules.dated().stream().filter(dated -> dated.dates().overlaps(dates));
    }

    /** How much time is left until its start. */
    Duration notice() {
        return Duration.between(now, start);
    }

    /** The date on which it is asked for, where it will be. */
    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
