package dev.rentwright.damage;

import java.time.Instant;
import java.util.Objects;

/**
 * What happened.
 *
 * @param at when, as far as anybody knows
 * @param type of damage, such as {@code dent}, 1 to 30 characters
 * @param severity how bad it is
 * @param description what is wrong, 1 to 1,000 characters
 */
public record Incident(Instant at, String type, DamageSeverity severity, String description) {

    public Incident {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(severity, "severity");
        if (type.isBlank() || type.length() > 30) {
            throw new IllegalArgumentException("expected a type of damage of 1 to 30 characters, got '" + type + "'");
        }
        if (description.isBlank() || description.length() > 1000) {
            throw new IllegalArgumentException(
                    "expected a description of 1 to 1000 characters, got " + description.length());
        }
    }

    /** The same, found to be as bad as this. */
    Incident judged(DamageSeverity other) {
        return new Incident(at, type, other, description);
    }
}
