package dev.rentwright.http.booking;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Says("What goes with accepting a request.")
record ApproveBody(
        Optional<@Size(max = 1000) String> note,

        @Says("Papers that its customer has to bring before it is confirmed, beside what is asked of everybody.")
        Optional<@Size(max = 20) List<@NotNull DocumentKind>> documents) {

    Set<DocumentKind> papers() {
        return Set.copyOf(documents.orElse(List.of()));
    }
}
