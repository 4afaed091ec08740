package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("What is to stand there, in the place of what stood there before; nothing when left out.")
record RemarkBody(Optional<@Size(max = 5000) String> text) {}
