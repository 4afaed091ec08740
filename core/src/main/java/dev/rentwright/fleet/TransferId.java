package dev.rentwright.fleet;

import java.util.Objects;
import java.util.UUID;

/** Which transfer. */
public record TransferId(UUID value) {

    public TransferId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
