package dev.rentwright.party;

import java.util.Objects;
import java.util.UUID;

/** Which customer. */
public record CustomerId(UUID value) {
    public CustomerId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
