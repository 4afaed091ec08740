package dev.rentwright.party;

import java.util.Objects;
import java.util.UUID;

/** Which chauffeur. */
public record ChauffeurId(UUID value) {
    public ChauffeurId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
