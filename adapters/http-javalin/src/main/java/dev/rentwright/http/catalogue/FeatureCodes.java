package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.http.exchange.Values;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes of features as they are sent. */
final class FeatureCodes {

    private FeatureCodes() {}

    /** Those that stand at a place of a body; each once. */
    static Set<FeatureCode> at(String pointer, Collection<String> codes) {
        return codes.stream()
                .map(code -> Values.at(pointer, code, FeatureCode::new))
                .collect(Collectors.toUnmodifiableSet());
    }
}
