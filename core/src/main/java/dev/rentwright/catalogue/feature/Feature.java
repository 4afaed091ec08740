package dev.rentwright.catalogue.feature;

import java.util.Objects;

/**
 * Something that a rentable may have, from a tow bar to a sea view: one catalogue for vehicles, rooms and homes (CAT-19,
 * CAT-20). What it costs stands on the rate card.
 *
 * @param code which one
 * @param name unique, 1 to 50 characters
 * @param description for people, at most 1000 characters, may be empty
 * @param group what it is listed under, 1 to 30 characters
 * @param active whether it may still be given to rentables
 */
public record Feature(FeatureCode code, String name, String description, String group, boolean active) {

    public Feature {
        Objects.requireNonNull(code, "code");
        if (name.isBlank() || name.length() > 50) {
            throw new IllegalArgumentException("expected a feature's name of 1 to 50 characters, got '" + name + "'");
        }
        if (description.length() > 1000) {
            throw new IllegalArgumentException(
                    "expected a description of at most 1000 characters, got " + description.length());
        }
        if (group.isBlank() || group.length() > 30) {
            throw new IllegalArgumentException("expected a group of 1 to 30 characters, got '" + group + "'");
        }
    }
}
