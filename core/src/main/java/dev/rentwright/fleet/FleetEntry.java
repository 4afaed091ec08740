package dev.rentwright.fleet;

import dev.rentwright.catalogue.Rentable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the staff's view of the fleet (CAT-37).
 *
 * @param rentable with its status, its place and its next service
 * @param next the booking that it is needed for next, running ones included
 * @param nearFuture what customers are shown
 */
public record FleetEntry(Rentable rentable, Optional<NextBooking> next, NearFuture nearFuture) {

    public FleetEntry {
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(nearFuture, "nearFuture");
    }

    /**
     * What a rentable is needed for next.
     *
     * @param booking whose claim it is
     * @param from first instant
     * @param until first instant after, with the turnaround
     */
    public record NextBooking(UUID booking, Instant from, Instant until) {}
}
