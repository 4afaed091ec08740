package dev.rentwright.host;

import java.util.Optional;
import java.util.UUID;

/** Remembers which of ours a thing of another system became, so that importing it again changes nothing (MIG group). */
public interface ExternalReferences {

    /**
     * Waits until nobody else is taking the same thing over, so that it becomes one of ours and not two; until the unit of work
     * ends, which must have begun.
     */
    void lock(Reference reference);

    /** Ours, if the thing was taken over before. */
    Optional<UUID> find(Reference reference);

    /** Remembers the pair; recording one again with the same id changes nothing. */
    void record(Reference reference, UUID ours);

    /**
     * A thing of another system.
     *
     * @param system the file or system it comes from
     * @param kind what it is there, such as {@code vehicle}
     * @param key how it is told from others there
     */
    record Reference(String system, String kind, String key) {}
}
