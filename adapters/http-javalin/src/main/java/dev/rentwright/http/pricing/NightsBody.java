package dev.rentwright.http.pricing;

import dev.rentwright.http.wire.Says;
import dev.rentwright.pricing.Term;
import dev.rentwright.quote.When;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

@Says("Nights, as rooms and homes are rented.")
record NightsBody(
        @Says(value = "Date of arrival.", example = "2030-07-01") @NotNull
        LocalDate checkIn,

        @Says(value = "Date of departure, which is no night any more.", example = "2030-07-04") @NotNull
        LocalDate checkOut) {

    When when(Place place) {
        return new When.Nights(
                place.at("checkIn").date(checkIn), place.at("checkOut").date(checkOut));
    }

    static Optional<NightsBody> of(Term term) {
        return term instanceof Term.Nights nights
                ? Optional.of(
                        new NightsBody(nights.dates().from(), nights.dates().until()))
                : Optional.empty();
    }
}
