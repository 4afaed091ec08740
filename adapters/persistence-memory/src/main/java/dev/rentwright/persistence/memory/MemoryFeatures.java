package dev.rentwright.persistence.memory;

import dev.rentwright.catalogue.feature.Feature;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.catalogue.feature.Features;
import dev.rentwright.host.Page;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class MemoryFeatures implements Features {

    private static final Comparator<Feature> BY_GROUP =
            Comparator.comparing(Feature::group).thenComparing(Feature::code);

    private final MemoryUnitOfWork unit;
    private final Table<FeatureCode, Feature> features;
    private final Table<String, FeatureCode> names;
    private final Histories<FeatureCode, Feature> past;

    MemoryFeatures(MemoryUnitOfWork unit) {
        this.unit = unit;
        this.features = new Table<>("feature", unit);
        this.names = new Table<>("feature name", unit);
        this.past = new Histories<>("feature as it was", unit);
    }

    @Override
    public void put(Feature feature, Instant at) {
        unit.call(() -> {
            features.get(feature.code()).map(Feature::name).ifPresent(names::remove);
            names.add(feature.name(), feature.code());
            features.put(feature.code(), feature);
            past.put(feature.code(), feature, at);
        });
    }

    @Override
    public Optional<Feature> byCode(FeatureCode code) {
        return unit.call(() -> features.get(code));
    }

    @Override
    public Optional<Feature> byName(String name) {
        return unit.call(() -> names.get(name).flatMap(features::get));
    }

    @Override
    public List<Feature> priced() {
        return unit.call(() -> priced(features.all().stream()));
    }

    @Override
    public List<Feature> priced(Instant asOf) {
        return unit.call(() -> priced(past.keys().stream().flatMap(code -> past.last(code, asOf).stream())));
    }

    private static List<Feature> priced(Stream<Feature> some) {
        return some.filter(feature -> feature.active()
                        && feature.perDay()
                                .filter(price -> price.unscaled() > 0)
                                .isPresent())
                .sorted(Comparator.comparing(Feature::code))
                .toList();
    }

    @Override
    public Page<Feature> list(Page.Request page) {
        return unit.call(() -> Sorting.page(features.all().stream(), BY_GROUP, page));
    }
}
