package dev.rentwright.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import java.util.Optional;

/**
 * A period as people ask for one: local times at the two places, with or without an offset. It becomes a {@link
 * RentalPeriod} where the zones are known (domain T2, T3).
 *
 * @param start local time at the pickup place
 * @param end local time at the return place
 */
public record RequestedPeriod(Moment start, Moment end) {

    public RequestedPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
    }

    /** From two texts such as {@code 2026-07-01T10:00} or {@code 2026-07-01T10:00+02:00}. */
    public static RequestedPeriod of(String start, String end) {
        return new RequestedPeriod(Moment.of(start), Moment.of(end));
    }

    /**
     * The period between the two times.
     *
     * @throws EmptyPeriod when it does not end after it starts
     * @throws InvalidOffset when a named offset is not the zone's at that time
     */
    public RentalPeriod between(ZoneId pickupZone, ZoneId returnZone) {
        return new RentalPeriod(start.in(pickupZone), end.in(returnZone), pickupZone);
    }

    /**
     * A local time, and the offset that was named with it.
     *
     * @param local date and time of day; seconds are dropped (domain T3)
     * @param offset if it was named; it must be one that the place has at that time
     */
    public record Moment(LocalDateTime local, Optional<ZoneOffset> offset) {

        private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                .optionalStart()
                .appendOffsetId()
                .toFormatter()
                // 30 February is no date; a milder formatter would make it the 28th.
                .withResolverStyle(ResolverStyle.STRICT);

        public Moment {
            Objects.requireNonNull(local, "local");
            Objects.requireNonNull(offset, "offset");
        }

        /**
         * From a text of ISO 8601, with or without an offset.
         *
         * @throws java.time.format.DateTimeParseException when it is no such text
         */
        public static Moment of(String text) {
            TemporalAccessor parsed = FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            if (parsed instanceof OffsetDateTime withOffset) {
                return new Moment(withOffset.toLocalDateTime(), Optional.of(withOffset.getOffset()));
            }
            return new Moment(LocalDateTime.from(parsed), Optional.empty());
        }

        Instant in(ZoneId zone) {
            return offset.map(claimed -> LocalTimes.resolve(local, claimed, zone))
                    .orElseGet(() -> LocalTimes.resolve(local, zone));
        }
    }
}
