package dev.rentwright.http.feedback;

import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.UUID;

@Says("What a customer said of a rental.")
record ReviewResource(
        UUID id,
        UUID bookingId,
        @Says("What was rented.") UUID rentableId,
        @Says("1, poor, to 5.") int rating,
        String text,
        @Says("Whether others see it.") ReviewStatus status,
        Instant writtenAt,
        long version) {

    static ReviewResource of(Review review) {
        return new ReviewResource(
                review.id().value(),
                review.booking().value(),
                review.rentable().value(),
                review.stars(),
                review.text(),
                review.status(),
                review.writtenAt(),
                review.version());
    }

    @Says("What a customer said of a rental, as everybody sees it.")
    record Published(UUID id, @Says("1, poor, to 5.") int rating, String text, Instant writtenAt) {

        static Published of(Review review) {
            return new Published(review.id().value(), review.stars(), review.text(), review.writtenAt());
        }
    }
}
