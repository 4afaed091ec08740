package dev.rentwright.quote;

import java.util.Objects;
import java.util.UUID;

/** Which quote. */
public record QuoteId(UUID value) {
    public QuoteId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
