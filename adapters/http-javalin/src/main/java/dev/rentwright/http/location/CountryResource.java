package dev.rentwright.http.location;

import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Country;
import dev.rentwright.location.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Says("A country.")
record CountryResource(
        @Says("ISO 3166-1 alpha-2.") String code,
        @Says("ISO 3166-1 alpha-3.") String alpha3,

        @Says("In a language of the caller, where it has one.")
        String name,

        @Says("Whose word for it this is; everybody's when left out.")
        Optional<UUID> supplierId) {

    static CountryResource of(Country country, List<Language> wanted) {
        return new CountryResource(
                country.code().value(),
                country.code().alpha3(),
                country.nameIn(wanted),
                country.supplier().map(SupplierId::value));
    }
}
