package dev.rentwright.feedback;

import java.util.Objects;
import java.util.UUID;

/** Which review. */
public record ReviewId(UUID value) {
    public ReviewId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
