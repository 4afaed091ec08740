package dev.rentwright.identity;

import java.util.Objects;
import java.util.UUID;

/** Which supplier: the tenant that rentables, data and actors belong to. Named here because an actor works for one. */
public record SupplierId(UUID value) {
    public SupplierId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
