package dev.rentwright.catalogue.stock;

import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Optional;

/** What a rentable is said to have stands in the catalogue of features. */
final class ShownFeatures {

    private ShownFeatures() {}

    /** The refusal for the first feature that is not in the catalogue, or no longer. */
    static Optional<Refusal> unknown(Features features, Presentation presentation) {
        return presentation.features().stream()
                .filter(code -> features.byCode(code).filter(Feature::active).isEmpty())
                .findFirst()
                .map(code -> Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "features")
                        .with("expected", "features of the catalogue")
                        .with("actual", code.value()));
    }
}
