package dev.rentwright.catalogue.feature;

import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.Collection;
import java.util.Optional;

/** What something is said to have stands in the catalogue of features. */
public final class KnownFeatures {

    private KnownFeatures() {}

    /** The refusal for the first of some features that is not in the catalogue, or no longer. */
    public static Optional<Refusal> unknown(Features features, Collection<FeatureCode> said) {
        return said.stream()
                .filter(code -> features.byCode(code).filter(Feature::active).isEmpty())
                .findFirst()
                .map(code -> Refusal.of(RefusalCode.INVALID_VALUE)
                        .with("field", "features")
                        .with("expected", "features of the catalogue")
                        .with("actual", code.value()));
    }
}
