package dev.rentwright.document;

import java.util.Objects;
import java.util.UUID;

/** Which document. */
public record DocumentId(UUID value) {
    public DocumentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
