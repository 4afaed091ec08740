package dev.rentwright.http.location;

import dev.rentwright.http.wire.Says;
import dev.rentwright.location.CountryCode;
import java.util.Locale;

@Says("A country.")
record CountryResource(
        @Says("ISO 3166-1 alpha-2.") String code,
        @Says("ISO 3166-1 alpha-3.") String alpha3,
        @Says("In the language of the caller.") String name) {

    static CountryResource of(String code, Locale language) {
        return new CountryResource(
                code,
                new CountryCode(code).alpha3(),
                new Locale.Builder().setRegion(code).build().getDisplayCountry(language));
    }
}
