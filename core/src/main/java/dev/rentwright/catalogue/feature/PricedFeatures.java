package dev.rentwright.catalogue.feature;

import java.util.List;

/** What of the catalogue of features costs something by itself (CAT-19). */
public interface PricedFeatures {

    /** None does. */
    PricedFeatures NONE = List::of;

    /** Those in use that add something to each day by themselves, by code. */
    List<Feature> priced();
}
