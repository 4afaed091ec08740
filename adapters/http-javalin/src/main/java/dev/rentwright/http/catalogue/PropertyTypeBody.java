package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.kind.ListingProfile;
import dev.rentwright.catalogue.property.PropertyType;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.json.WireTypes;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("What a home, an office or a plot may be called.")
record PropertyTypeBody(
        @Says(value = "For people.", example = "Houseboat") @NotBlank @Size(max = 50)
        String name,

        @Says("Whether it may still be given to listings; yes when left out.")
        Optional<Boolean> active) {

    PropertyType type(String category, String code) {
        ListingProfile.Use use = Values.at(
                "path/category", category, (String word) -> WireTypes.constant(ListingProfile.Use.class, word));
        return Values.at("path/code", code, (String known) -> new PropertyType(use, known, name, active.orElse(true)));
    }
}
