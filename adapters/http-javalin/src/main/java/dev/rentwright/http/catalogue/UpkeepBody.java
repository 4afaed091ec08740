package dev.rentwright.http.catalogue;

import dev.rentwright.catalogue.Upkeep;
import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@Says("How a rentable is looked after; it is replaced as a whole.")
record UpkeepBody(
        Optional<Instant> lastCleaned,
        Optional<LocalDate> lastService,
        Optional<LocalDate> nextService,
        @Says("Odometer at which it is due again.") Optional<@Min(0) @Max(9_999_999) Long> nextServiceKm,
        @Says("1, poor, to 5, as new.") Optional<@Min(1) @Max(5) Integer> condition,
        Optional<@Size(max = 2000) String> notes) {

    Upkeep upkeep() {
        return Values.made(
                "/upkeep",
                () -> new Upkeep(lastCleaned, lastService, nextService, nextServiceKm, condition, notes.orElse("")));
    }
}
