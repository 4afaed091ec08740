package dev.rentwright.availability;

import dev.rentwright.party.ChauffeurId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The roster: when each chauffeur drives (AVL-22). */
public interface Duties {

    /**
     * Puts a duty in the place of whatever its reference had, unless others of the chauffeur overlap it: then those, earliest
     * first, and nothing was changed. Of two who place at the same moment one finds the other's duty in the way.
     */
    List<Duty> place(Duty duty);

    /** The duty of a reference, if it has one. */
    Optional<Duty> of(ClaimReference reference);

    /** Those of a chauffeur that share an instant with a time, earliest first. */
    List<Duty> within(ChauffeurId chauffeur, Instant from, Instant until);

    /** Takes the duty of a reference off the roster; nothing happens when it has none. */
    void release(ClaimReference reference);
}
