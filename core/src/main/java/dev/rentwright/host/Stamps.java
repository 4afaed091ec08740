package dev.rentwright.host;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * When master data was first kept and last changed (CAT-01, LOC-01). The store tells it by its own clock, whoever changed a row
 * and by whatever way; nothing is decided by it.
 */
public interface Stamps {

    /** Those of the ids that exist, in one look. */
    Map<UUID, Stamp> of(Kept what, Collection<UUID> ids);

    /** What is stamped. */
    enum Kept {
        RENTABLE,
        CATEGORY,
        LOCATION
    }

    /**
     * When something was kept.
     *
     * @param createdAt for the first time
     * @param updatedAt as it is now; never before that
     */
    record Stamp(Instant createdAt, Instant updatedAt) {

        public Stamp {
            Objects.requireNonNull(createdAt, "createdAt");
            if (updatedAt.isBefore(createdAt)) {
                throw new IllegalArgumentException(
                        "expected no change before it was made at " + createdAt + ", got one at " + updatedAt);
            }
        }
    }
}
