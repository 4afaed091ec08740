package dev.rentwright.http.paperwork;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

@Says("In which language the supplier's contract is wanted.")
record LanguageBody(
        @Says(value = "English when left out.", example = "de")
        Optional<@Pattern(regexp = LanguageBody.SHAPE) String> language) {

    static final String SHAPE = "[a-z]{2,3}(-[A-Z]{2})?";
}
