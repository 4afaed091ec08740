package dev.rentwright.catalogue;

import dev.rentwright.catalogue.feature.FeatureCode;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What customers are shown of a rentable besides its name (CAT-01, CAT-16, CAT-19, CAT-20).
 *
 * @param description at most 5000 characters, may be empty
 * @param images in order, the primary one first
 * @param features what it has of its own, besides what its category has, from the one catalogue of features and amenities
 */
public record Presentation(String description, List<Image> images, Set<FeatureCode> features) {

    /** Nothing is shown. */
    public static final Presentation PLAIN = new Presentation("", List.of(), Set.of());

    public Presentation {
        if (description.length() > 5000) {
            throw new IllegalArgumentException(
                    "expected a description of at most 5000 characters, got " + description.length());
        }
        images = List.copyOf(images);
        features = Collections.unmodifiableSet(new TreeSet<>(features));
    }

    /** The picture that stands for it. */
    public Optional<Image> primaryImage() {
        return images.stream().findFirst();
    }

    /** True when it has all that is wished for. */
    public boolean has(Collection<FeatureCode> wished) {
        return features.containsAll(wished);
    }
}
