package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.time.RentalPeriod;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** A period as it is shown. */
@Says("From pickup to return, half-open; a rental by the month tells no end until it is known.")
public record PeriodResource(
        Instant start,
        Optional<Instant> end,

        @Says(value = "Of the pickup place.", example = "Europe/Berlin")
        String zone,

        @Says("In that zone.") LocalDateTime startLocal,
        @Says("In that zone.") Optional<LocalDateTime> endLocal) {

    /** Of a period. */
    public static PeriodResource of(RentalPeriod period) {
        return new PeriodResource(
                period.start(),
                Optional.of(period.end()),
                period.zone().getId(),
                period.startLocal().toLocalDateTime(),
                Optional.of(period.endLocal().toLocalDateTime()));
    }

    /** Of a period whose end is not known yet (REC-09). */
    public static PeriodResource openEnded(RentalPeriod period) {
        return new PeriodResource(
                period.start(),
                Optional.empty(),
                period.zone().getId(),
                period.startLocal().toLocalDateTime(),
                Optional.empty());
    }
}
