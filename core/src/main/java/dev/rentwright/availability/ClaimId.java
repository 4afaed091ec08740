package dev.rentwright.availability;

import java.util.Objects;
import java.util.UUID;

/** Which claim. */
public record ClaimId(UUID value) {
    public ClaimId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
