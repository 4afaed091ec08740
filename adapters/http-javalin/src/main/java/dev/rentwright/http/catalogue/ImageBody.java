package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Image;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A picture; the first of several is the primary one.")
record ImageBody(
        @Says(value = "Where it is.", example = "images/golf.jpg") @NotBlank @Size(max = 500)
        String reference,

        Optional<@Size(max = 200) String> caption) {

    Image image() {
        return Values.made("/images", () -> new Image(reference, caption.orElse("")));
    }

    static ImageBody of(Image image) {
        return new ImageBody(image.reference(), Optional.of(image.caption()));
    }
}
