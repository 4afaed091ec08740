package dev.rentwright.http.paperwork;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A paper that somebody brought.")
record DocumentBody(
        @NotNull DocumentKind kind,

        @Says(value = "Where the file lies, or what is printed on it.", example = "files/licence.pdf")
        @NotBlank
        @Size(max = 500)
        String reference) {

    @Says("Another upload.")
    record Again(
            @Says("Where the new file lies.") @NotBlank @Size(max = 500)
            String reference) {}

    @Says("What was found wanting.")
    record Remark(Optional<@Size(max = 500) String> remark) {}
}
