package dev.rentwright.feedback;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.host.Page;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where reviews are kept. */
public interface Reviews {

    /** Keeps a new one; a second with the same id or of the same booking is a defect and fails. */
    void add(Review review);

    /**
     * Saves a move and makes it the next version.
     *
     * @throws dev.rentwright.host.StaleAggregate when another move was saved since this version was read
     */
    void save(Review review);

    /** Empty when there is none of that id. */
    Optional<Review> byId(ReviewId id);

    /** Empty when nobody has said anything of that booking. */
    Optional<Review> of(BookingId booking);

    /** Those that match, the latest first. */
    Page<Review> list(Filter filter, Page.Request page);

    /** What each of them is known for, also where that is nothing. */
    Map<RentableId, Reputation> reputations(Collection<RentableId> rentables);

    /** What to list; whatever is empty does not narrow. */
    record Filter(Optional<ReviewStatus> status, Optional<RentableId> rentable) {
        public Filter {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(rentable, "rentable");
        }
    }
}
