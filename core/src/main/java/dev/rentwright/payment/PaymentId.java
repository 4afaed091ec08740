package dev.rentwright.payment;

import java.util.Objects;
import java.util.UUID;

/** Which payment; also the reference under which the provider knows it. */
public record PaymentId(UUID value) {
    public PaymentId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
