package dev.rentwright.fleet;

import java.util.Objects;
import java.util.UUID;

/** Which block. */
public record BlockId(UUID value) {

    public BlockId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
