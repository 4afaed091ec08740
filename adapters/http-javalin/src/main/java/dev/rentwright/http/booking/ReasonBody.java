package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Says("Why it is done.")
record ReasonBody(
        @Says(value = "For the trail of events.", example = "the engine failed") @NotBlank @Size(max = 1000)
        String reason) {}
