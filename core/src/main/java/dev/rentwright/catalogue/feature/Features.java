package dev.rentwright.catalogue.feature;

import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Optional;

/** Where features and amenities are kept. */
public interface Features extends PricedFeatures {

    /**
     * Keeps one, in the place of the one of its code; what that one cost counted until this instant. A second of the same name is
     * a defect and fails.
     */
    void put(Feature feature, Instant at);

    /** Empty when there is none of that code. */
    Optional<Feature> byCode(FeatureCode code);

    /** Empty when there is none of that name. */
    Optional<Feature> byName(String name);

    /** All of them by group, then code. */
    Page<Feature> list(Page.Request page);
}
