package dev.rentwright.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A time in which something is not to be had, and nothing about why.
 *
 * @param uid by which it is known again when it moves; 1 to 255 characters
 * @param span from when to when
 */
public record BusyTime(String uid, Span span) {

    public BusyTime {
        Objects.requireNonNull(span, "span");
        if (uid.isBlank() || uid.length() > 255) {
            throw new IllegalArgumentException("expected a uid of 1 to 255 characters, got '" + uid + "'");
        }
    }

    /** From when to when, half-open and never empty. */
    public sealed interface Span {}

    /**
     * Dates of the place, as rooms and homes are taken.
     *
     * @param from the first date, of the arrival
     * @param until the first date after, of the departure
     */
    public record Dates(LocalDate from, LocalDate until) implements Span {
        public Dates {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected dates that end after " + from + ", got " + until);
            }
        }
    }

    /**
     * Instants, to the second, as vehicles are taken.
     *
     * @param from the first
     * @param until the first after
     */
    public record Times(Instant from, Instant until) implements Span {
        public Times {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException("expected times that end after " + from + ", got " + until);
            }
        }
    }
}
