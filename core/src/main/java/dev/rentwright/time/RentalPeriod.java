package dev.rentwright.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Objects;
import java.util.Optional;

/**
 * From pickup to return: half-open {@code [start, end)}, never empty, in whole minutes, with the zone of the location
 * where it starts, so that "Friday 10:00" can be said again. Two periods of different zones compare by their instants.
 * Immutable.
 *
 * <p>Source: domain T1, T2; seconds are dropped (T3).
 *
 * @param start the first instant that belongs to it
 * @param end the first instant that does not
 * @param zone the zone of the pickup location or property
 */
public record RentalPeriod(Instant start, Instant end, ZoneId zone) {

    private static final long SECONDS_PER_MINUTE = 60;

    /**
     * A period of whole minutes.
     *
     * @throws EmptyPeriod if it ends in the minute in which it starts, or before
     */
    public RentalPeriod {
        start = start.truncatedTo(ChronoUnit.MINUTES);
        end = end.truncatedTo(ChronoUnit.MINUTES);
        if (!start.isBefore(end)) {
            throw new EmptyPeriod(start, end);
        }
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * Between two local times of one zone, resolved by {@link LocalTimes}.
     *
     * @throws EmptyPeriod if it ends in the minute in which it starts, or before
     */
    public static RentalPeriod between(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        return new RentalPeriod(LocalTimes.resolve(start, zone), LocalTimes.resolve(end, zone), zone);
    }

    /** Whether some instant belongs to both; periods that touch do not overlap. */
    public boolean overlaps(RentalPeriod other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether {@code instant} is at or after the start and before the end. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether every instant of {@code other} belongs to this; a period encloses itself. */
    public boolean encloses(RentalPeriod other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether one ends exactly where the other starts. */
    public boolean abuts(RentalPeriod other) {
        return end.equals(other.start) || other.end.equals(start);
    }

    /** What belongs to both, in this period's zone; empty if they do not overlap. */
    public Optional<RentalPeriod> intersection(RentalPeriod other) {
        return overlaps(other)
                ? Optional.of(new RentalPeriod(later(start, other.start), earlier(end, other.end), zone))
                : Optional.empty();
    }

    /** The start as clocks at the location show it. */
    public ZonedDateTime startLocal() {
        return start.atZone(zone);
    }

    /** The end as clocks at the location show it. */
    public ZonedDateTime endLocal() {
        return end.atZone(zone);
    }

    /** The local date of the start. */
    public LocalDate startDate() {
        return startLocal().toLocalDate();
    }

    /** The local date on which it ends; a period that ends at midnight ends on the date that begins then. */
    public LocalDate endDate() {
        return endLocal().toLocalDate();
    }

    /** The time that passes, whatever clocks do meanwhile. For rental days see {@link RentalClock}. */
    public Duration duration() {
        return Duration.between(start, end);
    }

    /** The same in minutes, of which it has a whole number. */
    public long minutes() {
        return (end.getEpochSecond() - start.getEpochSecond()) / SECONDS_PER_MINUTE;
    }

    /**
     * Whether clocks at the location go on as they do at its start, through all of it and at its end. Then local dates and
     * times follow from the start's by plain arithmetic.
     */
    public boolean isSteady() {
        ZoneOffsetTransition next = zone.getRules().nextTransition(start);
        return next == null || next.getInstant().isAfter(end);
    }

    /**
     * The same start with another end: an extension, an early return.
     *
     * @throws EmptyPeriod if {@code newEnd} is not after the start
     */
    public RentalPeriod withEnd(Instant newEnd) {
        return new RentalPeriod(start, newEnd, zone);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
