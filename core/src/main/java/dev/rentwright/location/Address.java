package dev.rentwright.location;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a location stands (LOC-01).
 *
 * @param street at most 255 characters, if known
 * @param city at most 100 characters
 * @param state state or province, at most 100 characters, if the country has them
 * @param postalCode at most 20 characters, if known
 * @param country ISO 3166-1 alpha-2
 */
public record Address(
        Optional<String> street, String city, Optional<String> state, Optional<String> postalCode, String country) {

    public Address {
        Objects.requireNonNull(street, "street");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(postalCode, "postalCode");
        atMost("street", street, 255);
        atMost("state", state, 100);
        atMost("postal code", postalCode, 20);
        if (city.isBlank() || city.length() > 100) {
            throw new IllegalArgumentException("expected a city of 1 to 100 characters, got '" + city + "'");
        }
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("expected an ISO 3166-1 alpha-2 country, got '" + country + "'");
        }
    }

    private static void atMost(String what, Optional<String> text, int most) {
        if (text.filter(value -> value.length() > most).isPresent()) {
            throw new IllegalArgumentException("expected a " + what + " of at most " + most + " characters");
        }
    }

    /** Only a city and its country. */
    public static Address city(String city, String country) {
        return new Address(Optional.empty(), city, Optional.empty(), Optional.empty(), country);
    }
}
