package dev.rentwright.http.cancellation;

import dev.rentwright.cancellation.FreePeriods;
import dev.rentwright.http.wire.Says;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

@Says("With how much notice is free what costs something later; P7D counts calendar days, PT48H elapsed hours.")
record FreePeriodsBody(
        @Says(value = "Changes, for everybody; 48 hours when left out.", example = "P2D")
        Optional<@Pattern(regexp = Notices.SPELLING) String> changes,

        @Says(
                value = "Giving up, for who bought the add-on FREE_CANCELLATION; until the start when left out.",
                example = "PT24H")
        Optional<@Pattern(regexp = Notices.SPELLING) String> boughtCancellation,

        @Says(value = "Changes, for who bought the add-on FREE_AMENDMENTS; always when left out.", example = "PT12H")
        Optional<@Pattern(regexp = Notices.SPELLING) String> boughtChanges) {

    FreePeriods periods() {
        return new FreePeriods(
                changes.map(Notices::read), boughtCancellation.map(Notices::read), boughtChanges.map(Notices::read));
    }

    static FreePeriodsBody of(FreePeriods periods) {
        return new FreePeriodsBody(
                periods.changes().map(Notices::write),
                periods.boughtCancellation().map(Notices::write),
                periods.boughtChanges().map(Notices::write));
    }
}
