package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.LocalDateTime;

/** A period as it is shown. */
@Says("From pickup to return, half-open.")
public record PeriodResource(
        Instant start,
        Instant end,

        @Says(value = "Of the pickup place.", example = "Europe/Berlin")
        String zone,

        @Says("In that zone.") LocalDateTime startLocal,
        @Says("In that zone.") LocalDateTime endLocal) {

    /** Of a period. */
    public static PeriodResource of(RentalPeriod period) {
        return new PeriodResource(
                period.start(),
                period.end(),
                period.zone().getId(),
                period.startLocal().toLocalDateTime(),
                period.endLocal().toLocalDateTime());
    }
}
