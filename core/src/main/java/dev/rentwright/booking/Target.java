package dev.rentwright.booking;

import java.util.Objects;
import java.util.Optional;

/**
 * Which booking a command is about.
 *
 * @param booking which one
 * @param version the version that the caller read; when given, a booking that moved since is refused
 */
public record Target(BookingId booking, Optional<Long> version) {

    public Target {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(version, "version");
    }

    /** A booking, whatever its version. */
    public static Target of(BookingId booking) {
        return new Target(booking, Optional.empty());
    }
}
