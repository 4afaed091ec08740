package dev.rentwright.http.stay;

import dev.rentwright.http.exchange.Values;
import dev.rentwright.http.wire.Says;
import dev.rentwright.stay.DatedRestriction;
import dev.rentwright.time.DateRange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

@Says("What counts on some dates only; at least one of its members besides the dates.")
record DatedRestrictionBody(
        @Says(value = "The first date.", example = "2030-12-24") @NotNull
        LocalDate from,

        @Says(value = "The last date, inclusive.", example = "2030-12-31") @NotNull
        LocalDate to,

        @Says("Nobody may stay: no night may begin on the dates.")
        Optional<Boolean> closed,

        @Says("Nobody may come.") Optional<Boolean> closedToArrival,
        @Says("Nobody may leave.") Optional<Boolean> closedToDeparture,

        @Says("How many days or nights whoever comes must stay at least.")
        Optional<@Min(1) @Max(100_000) Integer> minimumOnArrival,

        @Says("How many at most.") Optional<@Min(1) @Max(100_000) Integer> maximumOnArrival,

        @Says("How many whoever stays at all on one of the dates must stay at least.")
        Optional<@Min(1) @Max(100_000) Integer> minimumThrough) {

    DatedRestriction restriction(String pointer) {
        return Values.made(
                pointer,
                () -> new DatedRestriction(
                        DateRange.inclusive(from, to),
                        closed.orElse(false),
                        closedToArrival.orElse(false),
                        closedToDeparture.orElse(false),
                        minimumOnArrival,
                        maximumOnArrival,
                        minimumThrough));
    }

    static DatedRestrictionBody of(DatedRestriction dated) {
        return new DatedRestrictionBody(
                dated.dates().from(),
                dated.dates().until().minusDays(1),
                Optional.of(dated.closed()),
                Optional.of(dated.closedToArrival()),
                Optional.of(dated.closedToDeparture()),
                dated.minimumOnArrival(),
                dated.maximumOnArrival(),
                dated.minimumThrough());
    }
}
