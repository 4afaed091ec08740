package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Something that a rentable may have; what it costs stands on the rate card.")
record CatalogueFeatureBody(
        @Says(value = "Unique.", example = "Tow bar") @NotBlank @Size(max = 50)
        String name,

        Optional<@Size(max = 1000) String> description,

        @Says(value = "What it is listed under.", example = "equipment") @NotBlank @Size(max = 30)
        String group,

        @Says("Whether it may still be given to rentables; yes when left out.")
        Optional<Boolean> active) {

    Feature feature(String code) {
        FeatureCode known = Values.at("path/code", code, FeatureCode::new);
        return Values.made("", () -> new Feature(known, name, description.orElse(""), group, active.orElse(true)));
    }
}
