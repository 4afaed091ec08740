package dev.rentwright.catalogue;

import java.util.Objects;
import java.util.UUID;

/** Which rentable. */
public record RentableId(UUID value) {
    public RentableId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
