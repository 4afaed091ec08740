package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.http.exchange.Call;
import dev.rentwright.http.exchange.Parameter;
import dev.rentwright.http.exchange.Values;
import java.util.Set;
import java.util.stream.Collectors;

/** How a query asks for features and amenities (CAT-20). */
public final class FeatureQuery {

    /** The parameter. */
    public static final Parameter PARAMETER =
            Parameter.listOf("features", "Only what has all of these features or amenities.", "TOW_BAR");

    private FeatureQuery() {}

    /** Those that a request asks for. */
    public static Set<FeatureCode> of(Call call) {
        return call.queryList("features").stream()
                .map(code -> Values.at("query/features", code, FeatureCode::new))
                .collect(Collectors.toSet());
    }
}
