package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Image;
import dev.rentwright.catalogue.Presentation;
import dev.rentwright.catalogue.feature.FeatureCode;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Says("What customers are shown besides the name; it is replaced as a whole.")
record PresentationBody(
        Optional<@Size(max = 5000) String> description,
        @Says("In order.") Optional<@Size(max = 50) List<@Valid @NotNull ImageBody>> images,

        @Says(
                "What it has of its own, besides what its category has; codes of the catalogue of features and amenities.")
        Optional<@Size(max = 100) List<@NotNull @Size(max = 30) String>> features) {

    Presentation presentation() {
        List<Image> pictures =
                images.orElse(List.of()).stream().map(ImageBody::image).toList();
        Set<FeatureCode> codes = FeatureCodes.at("/presentation/features", features.orElse(List.of()));
        return Values.made("/presentation", () -> new Presentation(description.orElse(""), pictures, codes));
    }

    static PresentationBody of(Presentation presentation) {
        return new PresentationBody(
                Optional.of(presentation.description()),
                Optional.of(presentation.images().stream().map(ImageBody::of).toList()),
                Optional.of(
                        presentation.features().stream().map(FeatureCode::value).toList()));
    }
}
