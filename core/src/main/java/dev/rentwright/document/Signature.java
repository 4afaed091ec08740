package dev.rentwright.document;

import java.time.Instant;
import java.util.Objects;

/**
 * One party's signature under an agreement (AGR-01).
 *
 * @param name whose, in plain letters, 1 to 100 characters
 * @param image as drawn
 * @param at when
 */
public record Signature(String name, SignatureImage image, Instant at) {

    public Signature {
        Objects.requireNonNull(image, "image");
        Objects.requireNonNull(at, "at");
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("expected a name of 1 to 100 characters, got '" + name + "'");
        }
    }
}
