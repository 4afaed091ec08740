package dev.rentwright.http.damage;

import dev.rentwright.handover.Photo;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A picture of damage.")
record DamagePhotoBody(
        @Says(value = "Where the file lies.", example = "files/dent.jpg") @NotBlank @Size(max = 500)
        String reference,

        Optional<@Size(max = 200) String> caption) {

    Photo photo() {
        return new Photo(reference, caption.orElse(""));
    }

    static DamagePhotoBody of(Photo photo) {
        return new DamagePhotoBody(
                photo.reference(), photo.caption().isEmpty() ? Optional.empty() : Optional.of(photo.caption()));
    }
}
