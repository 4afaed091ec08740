package dev.rentwright.persistence.memory;

import dev.rentwright.host.StaleAggregate;
import java.util.Optional;

/** Optimistic locking: only who read the latest version may save. */
final class Versions {

    private Versions() {}

    /**
     * The version to save as.
     *
     * @param stored the version that is kept, if any
     * @param read the version that the change was made from
     */
    static long after(String what, Optional<Long> stored, long read) {
        if (stored.filter(version -> version == read).isEmpty()) {
            throw new StaleAggregate(what, read);
        }
        return read + 1;
    }
}
