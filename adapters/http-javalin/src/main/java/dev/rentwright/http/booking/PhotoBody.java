package dev.rentwright.http.booking;

import dev.rentwright.handover.Photo;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A picture taken at a handover.")
record PhotoBody(
        @Says(value = "Where the file lies.", example = "files/front.jpg") @NotBlank @Size(max = 500)
        String reference,

        Optional<@Size(max = 200) String> caption) {

    Photo photo() {
        return new Photo(reference, caption.orElse(""));
    }

    static PhotoBody of(Photo photo) {
        return new PhotoBody(
                photo.reference(), photo.caption().isEmpty() ? Optional.empty() : Optional.of(photo.caption()));
    }
}
