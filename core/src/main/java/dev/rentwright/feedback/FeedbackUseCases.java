package dev.rentwright.feedback;

import dev.rentwright.booking.Bookings;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import java.time.Clock;

/** The use cases of this room, wired. */
public record FeedbackUseCases(WriteReview writeReview, ModerateReview moderateReview, ViewReviews viewReviews) {

    /** Wires them on what the host lends. */
    public static FeedbackUseCases on(
            Reviews reviews,
            Bookings bookings,
            Rentables rentables,
            Outbox outbox,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        ReviewService service = new ReviewService(reviews, bookings, rentables, outbox, ids, access, clock, unitOfWork);
        return new FeedbackUseCases(service, service, service);
    }
}
