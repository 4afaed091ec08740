package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.tariff.Feature;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** What a feature of the rentable adds to each day. */
@Says("What a feature of the rentable adds to each chargeable day.")
public record FeatureBody(
        @Says(value = "Unique on the card.", example = "SEA_VIEW") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,29}")
        String code,

        @Says("Up to six decimals.") @NotNull @Valid MoneyBody perDay) {

    Feature feature(Place place) {
        return place.made(() -> new Feature(code, place.at("perDay").price(perDay)));
    }

    static FeatureBody of(Feature feature) {
        return new FeatureBody(feature.code(), MoneyBody.of(feature.perDay()));
    }
}
