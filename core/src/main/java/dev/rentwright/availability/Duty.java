package dev.rentwright.availability;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.party.ChauffeurId;
import java.time.Instant;
import java.util.Objects;

/**
 * The time in which one chauffeur drives for one booking: half-open {@code [from, until)}. Two duties of one chauffeur never
 * overlap, by the same rule as claims (AVL-22). Immutable.
 *
 * @param chauffeur who drives
 * @param reference for what; one reference has at most one duty
 * @param from first instant
 * @param until first instant after
 */
public record Duty(ChauffeurId chauffeur, ClaimReference reference, Instant from, Instant until) {

    public Duty {
        Objects.requireNonNull(chauffeur, "chauffeur");
        Objects.requireNonNull(reference, "reference");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("expected a duty to end after " + from + ", got " + until);
        }
    }

    /** True when the two share an instant; touching ones do not (domain A1). */
    public boolean overlaps(Duty other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** The refusal {@code chauffeur.unavailable}: it tells when this duty keeps the chauffeur away, never for whom. */
    public Refusal inTheWay() {
        return Refusal.of(RefusalCode.CHAUFFEUR_UNAVAILABLE)
                .with("chauffeur", chauffeur.value())
                .with("start", from)
                .with("end", until);
    }
}
