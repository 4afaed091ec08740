package dev.rentwright.http.booking;

import dev.rentwright.http.wire.Says;
import dev.rentwright.takeover.SourceRecord;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Optional;

@Says("When and how a rentable changed hands, as another system tells it.")
record ChangedHandsBody(
        @Says(value = "Start or end of the rental when left out.", example = "2030-07-01T08:00:00Z")
        Optional<Instant> at,

        @Says("Odometer and tank are needed for vehicles.") Optional<@Valid ConditionBody> condition) {

    static SourceRecord.Changed changed(Optional<ChangedHandsBody> told) {
        return told.map(body -> new SourceRecord.Changed(
                        body.at,
                        body.condition.map(ConditionBody::condition).orElse(SourceRecord.Changed.UNTOLD.condition())))
                .orElse(SourceRecord.Changed.UNTOLD);
    }
}
