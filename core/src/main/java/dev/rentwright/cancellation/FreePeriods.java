package dev.rentwright.cancellation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when is free what costs something later (POL-03, POL-04, REC-19).
 *
 * @param changes with so much notice a change costs no fee; as the house has it where nothing is said (domain L4)
 * @param boughtCancellation with so much notice free cancellation frees who bought it; until the start where nothing is said
 * @param boughtChanges with so much notice free changes free who bought them; always where nothing is said
 */
public record FreePeriods(
        Optional<Notice> changes, Optional<Notice> boughtCancellation, Optional<Notice> boughtChanges) {

    /** Nothing is said. */
    public static final FreePeriods UNSAID = new FreePeriods(Optional.empty(), Optional.empty(), Optional.empty());

    public FreePeriods {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(boughtCancellation, "boughtCancellation");
        Objects.requireNonNull(boughtChanges, "boughtChanges");
    }

    /** Whether who bought free cancellation gives up for nothing. */
    public boolean freesCancellation(ZonedDateTime start, Instant at) {
        return at.isBefore(start.toInstant()) && isInTime(boughtCancellation, start, at);
    }

    /** Whether who bought free changes changes for nothing. */
    public boolean freesChange(ZonedDateTime start, Instant at) {
        return isInTime(boughtChanges, start, at);
    }

    private static boolean isInTime(Optional<Notice> notice, ZonedDateTime start, Instant at) {
        return notice.filter(least -> at.isAfter(least.cutoff(start))).isEmpty();
    }
}
