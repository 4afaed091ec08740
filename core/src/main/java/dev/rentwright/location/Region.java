package dev.rentwright.location;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of the world in which somebody looks (CAT-24); whatever is empty does not narrow. Case does not count.
 *
 * @param country if it matters
 * @param state state or province, if it matters
 * @param city if it matters
 */
public record Region(Optional<CountryCode> country, Optional<String> state, Optional<String> city) {

    public Region {
        Objects.requireNonNull(country, "country");
        state = state.map(Region::folded);
        city = city.map(Region::folded);
    }

    /** True for an address within. */
    public boolean holds(Address address) {
        return country.filter(code -> !code.value().equals(address.country())).isEmpty()
                && state.filter(name -> !address.state().map(Region::folded).equals(Optional.of(name)))
                        .isEmpty()
                && city.filter(name -> !folded(address.city()).equals(name)).isEmpty();
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
