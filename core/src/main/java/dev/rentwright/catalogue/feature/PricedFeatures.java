package dev.rentwright.catalogue.feature;

import java.time.Instant;
import java.util.List;

/** What of the catalogue of features costs something by itself (CAT-19). */
public interface PricedFeatures {

    /** None does. */
    PricedFeatures NONE = new PricedFeatures() {
        @Override
        public List<Feature> priced() {
            return List.of();
        }

        @Override
        public List<Feature> priced(Instant asOf) {
            return List.of();
        }
    };

    /** Those in use that add something to each day by themselves, by code. */
    List<Feature> priced();

    /** Those that were in use and added something at an instant: at the price that was put last at or before it, by code. */
    List<Feature> priced(Instant asOf);
}
