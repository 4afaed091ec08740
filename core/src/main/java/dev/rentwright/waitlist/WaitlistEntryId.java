package dev.rentwright.waitlist;

import java.util.Objects;
import java.util.UUID;

/** Which entry of the waitlist. */
public record WaitlistEntryId(UUID value) {
    public WaitlistEntryId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
