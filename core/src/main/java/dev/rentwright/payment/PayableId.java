package dev.rentwright.payment;

import java.util.Objects;
import java.util.UUID;

/** What is paid for: a booking, told by whoever asks for the money. */
public record PayableId(UUID value) {
    public PayableId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
