package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

@Says("Bookings as another system tells them.")
record SourceRecordsBody(
        @Says("One after the other, each by itself.") @NotNull @Size(min = 1, max = 100)
        List<@NotNull @Valid SourceRecordBody> records) {}
