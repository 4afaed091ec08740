package dev.rentwright.invoicing;

import java.util.Objects;
import java.util.UUID;

/** Which invoice. */
public record InvoiceId(UUID value) {
    public InvoiceId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
