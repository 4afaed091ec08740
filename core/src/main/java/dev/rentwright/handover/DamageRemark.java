package dev.rentwright.handover;

/**
 * Damage that was seen at a handover; what it costs is told elsewhere.
 *
 * @param place where on the rentable, 1 to 100 characters
 * @param description what is wrong, 1 to 1,000 characters
 */
public record DamageRemark(String place, String description) {

    public DamageRemark {
        if (place.isBlank() || place.length() > 100) {
            throw new IllegalArgumentException("expected a place of 1 to 100 characters, got '" + place + "'");
        }
        if (description.isBlank() || description.length() > 1000) {
            throw new IllegalArgumentException(
                    "expected a description of 1 to 1000 characters, got " + description.length());
        }
    }
}
