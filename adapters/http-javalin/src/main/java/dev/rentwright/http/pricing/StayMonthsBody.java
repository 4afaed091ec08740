package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.When;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

@Says("Calendar months, as homes are rented and leased.")
record StayMonthsBody(
        @Says(value = "First day.", example = "2030-07-01") @NotNull
        LocalDate start,

        @Says(value = "How many.", example = "6") @NotNull @Min(1) @Max(1200)
        Integer months,

        @Says("Whether it is to be a lease; it is not when left out.")
        Optional<Boolean> lease) {

    When when(Place place) {
        return new When.Months(place.at("start").date(start), months, lease.orElse(false));
    }

    static Optional<StayMonthsBody> of(Term term) {
        return term instanceof Term.Months some
                ? Optional.of(new StayMonthsBody(some.start(), some.months(), Optional.of(some.lease())))
                : Optional.empty();
    }
}
