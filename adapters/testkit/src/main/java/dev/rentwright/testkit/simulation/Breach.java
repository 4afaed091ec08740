package dev.rentwright.testkit.simulation;

import java.util.Objects;

/**
 * Something that must not be.
 *
 * @param step after which step it was seen
 * @param law which law it breaks, such as {@code IV-01}
 * @param finding what was seen
 */
public record Breach(int step, String law, String finding) {
    public Breach {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(finding, "finding");
    }

    @Override
    public String toString() {
        return law + " after step " + step + ": " + finding;
    }
}
