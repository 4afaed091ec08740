package dev.rentwright.damage;

import java.util.Objects;
import java.util.UUID;

/** Which damage report. */
public record DamageReportId(UUID value) {

    public DamageReportId {
        Objects.requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
