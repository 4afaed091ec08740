package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Says("A note to go with it.")
record NoteBody(Optional<@Size(max = 1000) String> note) {}
