package dev.rentwright.catalogue;

import java.util.regex.Pattern;

/**
 * A vehicle identification number. Source: ISO 3779, 49 CFR 565 (domain section 6).
 *
 * @param value 17 of A-Z and 0-9 without I, O and Q
 */
public record Vin(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    public Vin {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "expected a VIN of 17 letters and digits without I, O and Q, got '" + value + "'");
        }
    }
}
