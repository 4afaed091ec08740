package dev.rentwright.http.booking;

import dev.rentwright.document.DocumentKind;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Says("Papers that a customer has to bring.")
record RequestDocumentsBody(
        @Says("Of which kinds; those that were asked for before stay asked for.") @NotNull @Size(min = 1, max = 20)
        List<@NotNull DocumentKind> documents) {}
