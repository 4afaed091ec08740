package dev.rentwright.location;

import java.util.regex.Pattern;

/**
 * An airport's or a city's three letters. Source: IATA location codes, domain section 6; that it is registered is not asked.
 *
 * @param value such as {@code BER}
 */
public record IataCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public IataCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("expected an IATA code like BER, got '" + value + "'");
        }
    }
}
