package dev.rentwright.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Dates in a row: the nights of a stay, a season, a lease. Half-open {@code [from, until)}, never empty. A night belongs
 * to the date on which it begins, so {@link #days()} of a stay is its nights, whatever clocks do (domain T7). Immutable.
 *
 * <p>Source: domain T1.
 *
 * @param from the first date that belongs to it
 * @param until the first date that does not: of a stay, the check-out date
 */
public record DateRange(LocalDate from, LocalDate until) {

    /**
     * The dates from {@code from} up to and without {@code until}.
     *
     * @throws EmptyPeriod if {@code until} is not after {@code from}
     */
    public DateRange {
        if (!from.isBefore(until)) {
            throw new EmptyPeriod(from, until);
        }
    }

    /**
     * The dates as people write seasons and rules, with both ends.
     *
     * @throws EmptyPeriod if {@code to} is before {@code from}
     */
    public static DateRange inclusive(LocalDate from, LocalDate to) {
        return new DateRange(from, to.plusDays(1));
    }

    /** Whether {@code date} belongs to it; {@code until} does not. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(until);
    }

    /** Whether some date belongs to both; a stay that ends on the day another begins does not overlap it. */
    public boolean overlaps(DateRange other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The dates that belong to both; empty if there is none. */
    public Optional<DateRange> intersection(DateRange other) {
        return overlaps(other)
                ? Optional.of(new DateRange(
                        from.isAfter(other.from) ? from : other.from,
                        until.isBefore(other.until) ? until : other.until))
                : Optional.empty();
    }

    /** How many dates, at least one. */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }
}
