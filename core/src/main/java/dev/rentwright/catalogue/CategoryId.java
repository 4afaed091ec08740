package dev.rentwright.catalogue;

import java.util.Objects;
import java.util.UUID;

/** Which category. */
public record CategoryId(UUID value) {
    public CategoryId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
