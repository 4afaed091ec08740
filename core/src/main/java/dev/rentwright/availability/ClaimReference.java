package dev.rentwright.availability;

import java.util.Objects;
import java.util.UUID;

/** What a claim is for: a booking or a block, told by whoever placed it. */
public record ClaimReference(UUID value) {
    public ClaimReference {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
