package dev.rentwright.catalogue.feature;

/**
 * Which feature or amenity.
 *
 * @param value 1 to 30 letters A-Z, digits or underscores, such as {@code SEA_VIEW}
 */
public record FeatureCode(String value) implements Comparable<FeatureCode> {

    public FeatureCode {
        if (!value.matches("[A-Z0-9_]{1,30}")) {
            throw new IllegalArgumentException("expected a feature code like SEA_VIEW, got '" + value + "'");
        }
    }

    @Override
    public int compareTo(FeatureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
