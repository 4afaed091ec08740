package dev.rentwright.http.feedback;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("What a customer says of a rental.")
record ReviewBody(
        @Says("1, poor, to 5.") @NotNull @Min(1) @Max(5) Integer rating,

        @Says(value = "In their words.", example = "Clean car, friendly desk.")
        Optional<@Size(max = 4000) String> text) {}
