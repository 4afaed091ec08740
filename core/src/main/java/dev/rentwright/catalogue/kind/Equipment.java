package dev.rentwright.catalogue.kind;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How a vehicle is equipped, and how it looks (CAT-06, CAT-09).
 *
 * @param colour 1 to 30 characters, if known
 * @param airConditioned if known; else its category's ACRISS code tells
 * @param co2GramsPerKm 0 or more, if known
 * @param multimedia what its screen and sound can do
 */
public record Equipment(
        Optional<String> colour,
        Optional<Boolean> airConditioned,
        Optional<Integer> co2GramsPerKm,
        Set<Multimedia> multimedia) {

    /** Nothing is known. */
    public static final Equipment UNKNOWN =
            new Equipment(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

    public Equipment {
        Objects.requireNonNull(airConditioned, "airConditioned");
        if (colour.filter(name -> name.isBlank() || name.length() > 30).isPresent()) {
            throw new IllegalArgumentException("expected a colour of 1 to 30 characters, got " + colour);
        }
        if (co2GramsPerKm.filter(grams -> grams < 0).isPresent()) {
            throw new IllegalArgumentException("expected 0 g or more of CO2, got " + co2GramsPerKm);
        }
        EnumSet<Multimedia> known = EnumSet.noneOf(Multimedia.class);
        known.addAll(multimedia);
        multimedia = Collections.unmodifiableSet(known);
    }
}
