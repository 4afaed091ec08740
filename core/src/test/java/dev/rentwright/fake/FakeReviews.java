package dev.rentwright.fake;

import dev.rentwright.booking.BookingId;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewId;
import dev.rentwright.feedback.Reviews;
import dev.rentwright.host.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reviews on a shelf; what is known of rentables is told by the stores' own contract. */
record FakeReviews(Map<ReviewId, Review> shelf) implements Reviews {

    @Override
    public void add(Review review) {
        Shelves.add(shelf, review.id(), review);
    }

    @Override
    public void save(Review review) {
        Shelves.requireLatest(review.id(), byId(review.id()).map(Review::version), review.version());
        shelf.put(review.id(), review.atVersion(review.version() + 1));
    }

    @Override
    public Optional<Review> byId(ReviewId id) {
        return Optional.ofNullable(shelf.get(id));
    }

    @Override
    public Optional<Review> of(BookingId booking) {
        return shelf.values().stream()
                .filter(review -> review.booking().equals(booking))
                .findFirst();
    }

    @Override
    public Page<Review> list(Filter filter, Page.Request page) {
        return Shelves.page(List.copyOf(shelf.values()), page);
    }

    @Override
    public Map<RentableId, Reputation> reputations(Collection<RentableId> rentables) {
        return rentables.stream().collect(Collectors.toMap(Function.identity(), rentable -> Reputation.NONE));
    }
}
