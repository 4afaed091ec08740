package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.http.wire.Says;

@Says("Something that a rentable may have.")
record CatalogueFeatureResource(String code, String name, String description, String group, boolean active) {

    static CatalogueFeatureResource of(Feature feature) {
        return new CatalogueFeatureResource(
                feature.code().value(), feature.name(), feature.description(), feature.group(), feature.active());
    }
}
