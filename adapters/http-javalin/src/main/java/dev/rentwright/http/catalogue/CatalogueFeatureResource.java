package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.http.wire.MoneyBody;
import dev.rentwright.http.wire.Says;
import java.util.Optional;

@Says("Something that a rentable may have.")
record CatalogueFeatureResource(
        String code,
        String name,
        String description,
        String group,

        @Says("What it adds to each chargeable day where no rate card names it.")
        Optional<MoneyBody> additionalDailyRate,

        boolean active) {

    static CatalogueFeatureResource of(Feature feature) {
        return new CatalogueFeatureResource(
                feature.code().value(),
                feature.name(),
                feature.description(),
                feature.group(),
                feature.perDay().map(MoneyBody::of),
                feature.active());
    }
}
