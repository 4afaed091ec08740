package dev.rentwright.http.catalogue;

import dev.rentwright.feedback.Reputation;
import dev.rentwright.http.wire.Says;
import java.math.BigDecimal;
import java.util.Optional;

@Says("What a rentable is known for.")
record ReputationResource(
        @Says("How many rentals of it were completed.") long trips,

        @Says(value = "The mean of its published reviews, 1.0 to 5.0.", example = "4.5")
        Optional<BigDecimal> rating,

        @Says("How many reviews that is.") long reviews) {

    static ReputationResource of(Reputation reputation) {
        return new ReputationResource(reputation.trips(), reputation.rating(), reputation.reviews());
    }
}
