package dev.rentwright.feedback;

import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;

/** Lets others see a review, or not (CAT-39). */
public interface ModerateReview {

    /**
     * The review, PUBLISHED or REJECTED. Refused with {@code not-found} and, when it is decided already, {@code
     * booking.illegal-transition}.
     *
     * @throws dev.rentwright.identity.Forbidden for whoever acts for a supplier: nobody judges what is said of their own
     */
    Outcome<Review> moderate(Command command);

    /** Which review, and whether others see it. */
    record Command(Actor actor, ReviewId review, boolean shown) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(review, "review");
        }
    }
}
