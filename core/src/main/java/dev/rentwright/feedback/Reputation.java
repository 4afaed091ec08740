package dev.rentwright.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a rentable is known for (CAT-17).
 *
 * @param trips how many rentals of it were completed
 * @param reviews how many published reviews it has
 * @param stars all that they gave
 */
public record Reputation(long trips, long reviews, long stars) {

    /** Nobody has rented it yet. */
    public static final Reputation NONE = new Reputation(0, 0, 0);

    public Reputation {
        if (trips < 0 || reviews < 0 || stars < reviews || stars > 5 * reviews) {
            throw new IllegalArgumentException("expected 1 to 5 stars for each of " + reviews + " reviews and 0 or more"
                    + " trips, got " + stars + " stars and " + trips + " trips");
        }
    }

    /** The mean of its published reviews, 1.0 to 5.0 with one decimal; empty while it has none. */
    public Optional<BigDecimal> rating() {
        return reviews == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(stars).divide(BigDecimal.valueOf(reviews), 1, RoundingMode.HALF_UP));
    }
}
