package dev.rentwright.http.location;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.identity.SupplierId;
import dev.rentwright.location.Country;
import dev.rentwright.location.CountryCode;
import dev.rentwright.location.LocalisedName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Says("What a country is called.")
record CountryBody(
        @Says(value = "Where it has no name in a language of the caller.", example = "The Netherlands")
        @NotBlank
        @Size(max = 100)
        String name,

        @Says("By language (BCP 47).") Optional<@Size(max = 50) Map<String, String>> names,

        @Says("Whose word for it this is; everybody's when left out.")
        Optional<UUID> supplierId) {

    Country country(String code) {
        return new Country(
                Values.at("path/code", code, CountryCode::of),
                name,
                Values.at("/names", names, LocalisedName::new).orElse(LocalisedName.NONE),
                supplierId.map(SupplierId::new));
    }
}
