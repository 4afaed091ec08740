package dev.rentwright.feedback;

import dev.rentwright.booking.BookingId;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import java.util.Objects;

/** Says how a rental was (CAT-39). */
public interface WriteReview {

    /**
     * The review, PENDING. Refused with {@code not-found}, {@code booking.illegal-transition} before the booking is completed,
     * and {@code invalid-value} when something was said of it already.
     *
     * @throws dev.rentwright.identity.Forbidden for whoever is no customer: nobody speaks for another (AZ-13)
     */
    Outcome<Review> write(Command command);

    /** Of which booking, how many stars, and what. */
    record Command(Actor actor, BookingId booking, int stars, String text) {
        public Command {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(booking, "booking");
            Objects.requireNonNull(text, "text");
        }
    }
}
