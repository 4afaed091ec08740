package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import dev.rentwright.money.UnitPrice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("Something that a rentable may have; what it costs stands on the rate card, or here.")
record CatalogueFeatureBody(
        @Says(value = "Unique.", example = "Tow bar") @NotBlank @Size(max = 50)
        String name,

        Optional<@Size(max = 1000) String> description,

        @Says(value = "What it is listed under.", example = "equipment") @NotBlank @Size(max = 30)
        String group,

        @Says(
                "What it adds to each chargeable day where no rate card names it, up to six decimals; nothing when left out. For"
                        + " who manages the prices of all.")
        Optional<@Valid MoneyBody> additionalDailyRate,

        @Says("Whether it may still be given to rentables; yes when left out.")
        Optional<Boolean> active) {

    Feature feature(String code) {
        FeatureCode known = Values.at("path/code", code, FeatureCode::new);
        Optional<UnitPrice> perDay = additionalDailyRate.map(rate -> rate.unitPrice("/additionalDailyRate"));
        return Values.made(
                "", () -> new Feature(known, name, description.orElse(""), group, perDay, active.orElse(true)));
    }
}
