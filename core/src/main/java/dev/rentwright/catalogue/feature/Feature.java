package dev.rentwright.catalogue.feature;

import dev.rentwright.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a rentable may have, from a tow bar to a sea view: one catalogue for vehicles, rooms and homes (CAT-19,
 * CAT-20). What it costs stands on the rate card; what it adds by itself counts where a card does not name it.
 *
 * @param code which one; of what costs something with a letter first, as on a rate card
 * @param name unique, 1 to 50 characters
 * @param description for people, at most 1000 characters, may be empty
 * @param group what it is listed under, 1 to 30 characters
 * @param perDay what it adds to each chargeable day where no rate card says otherwise, 0 or more; nothing when empty
 * @param active whether it may still be given to rentables
 */
public record Feature(
        FeatureCode code, String name, String description, String group, Optional<UnitPrice> perDay, boolean active) {

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
        if (perDay.isPresent() && !code.value().matches("[A-Z].*")) {
            throw new IllegalArgumentException(
                    "expected a feature that costs something to begin with a letter, as on a rate card, got " + code);
        }
        if (perDay.filter(UnitPrice::isNegative).isPresent()) {
            throw new IllegalArgumentException("expected a price of 0 or more for " + code + ", got " + perDay.get());
        }
    }

    /** One that costs nothing by itself. */
    public Feature(FeatureCode code, String name, String description, String group, boolean active) {
        this(code, name, description, group, Optional.empty(), active);
    }

    /** The same, adding so much to each day by itself. */
    public Feature adding(UnitPrice price) {
        return new Feature(code, name, description, group, Optional.of(price), active);
    }
}
