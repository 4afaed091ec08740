package dev.rentwright.location;

import java.util.Objects;
import java.util.UUID;

/** Which location. */
public record LocationId(UUID value) {
    public LocationId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
