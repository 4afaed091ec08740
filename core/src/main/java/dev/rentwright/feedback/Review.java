package dev.rentwright.feedback;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.party.CustomerId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a customer says of a rental (CAT-39). Immutable; a move makes the next value.
 *
 * @param id which one
 * @param booking of which rental, once each
 * @param rentable what was rented in the end
 * @param customer whose booking it was
 * @param stars 1, poor, to 5
 * @param text in their words, at most 4000 characters, may be empty
 * @param status whether others see it
 * @param writtenAt when it was said
 * @param decidedBy who looked at it, once somebody did
 * @param version for optimistic locking, from 1
 */
public record Review(
        ReviewId id,
        BookingId booking,
        RentableId rentable,
        CustomerId customer,
        int stars,
        String text,
        ReviewStatus status,
        Instant writtenAt,
        Optional<String> decidedBy,
        long version) {

    public Review {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(rentable, "rentable");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(writtenAt, "writtenAt");
        if (stars < 1 || stars > 5) {
            throw new IllegalArgumentException("expected 1 to 5 stars, got " + stars);
        }
        if (text.length() > 4000) {
            throw new IllegalArgumentException("expected a text of at most 4000 characters, got " + text.length());
        }
        if (decidedBy.isEmpty() != (status == ReviewStatus.PENDING)) {
            throw new IllegalArgumentException("expected somebody who decided exactly where it is decided, got "
                    + status + " by " + decidedBy.orElse("nobody"));
        }
    }

    /** The same review after somebody looked at it; the caller has asked {@link ReviewTransitions}. */
    public Review decided(ReviewStatus next, String by) {
        return new Review(id, booking, rentable, customer, stars, text, next, writtenAt, Optional.of(by), version);
    }

    /** The same review at another version, for stores. */
    public Review atVersion(long next) {
        return new Review(id, booking, rentable, customer, stars, text, status, writtenAt, decidedBy, next);
    }
}
