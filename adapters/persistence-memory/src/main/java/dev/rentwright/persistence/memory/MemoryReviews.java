package dev.rentwright.persistence.memory;

import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewId;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.feedback.Reviews;
import dev.rentwright.host.Page;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

final class MemoryReviews implements Reviews {

    private static final Comparator<Review> LATEST_FIRST = Comparator.comparing(Review::writtenAt)
            .reversed()
            .thenComparing(Sorting.byId(review -> review.id().value()));

    private final MemoryUnitOfWork unit;
    private final Table<ReviewId, Review> reviews;
    private final Table<BookingId, ReviewId> ofBookings;
    private final Bookings bookings;

    MemoryReviews(MemoryUnitOfWork unit, Bookings bookings) {
        this.unit = unit;
        this.reviews = new Table<>("review", unit);
        this.ofBookings = new Table<>("review of a booking", unit);
        this.bookings = bookings;
    }

    @Override
    public void add(Review review) {
        unit.call(() -> {
            ofBookings.add(review.booking(), review.id());
            reviews.add(review.id(), review);
        });
    }

    @Override
    public void save(Review review) {
        unit.call(() -> {
            Optional<Long> stored = reviews.get(review.id()).map(Review::version);
            long next = Versions.after("review " + review.id(), stored, review.version());
            reviews.put(review.id(), review.atVersion(next));
        });
    }

    @Override
    public Optional<Review> byId(ReviewId id) {
        return unit.call(() -> reviews.get(id));
    }

    @Override
    public Optional<Review> of(BookingId booking) {
        return unit.call(() -> ofBookings.get(booking).flatMap(reviews::get));
    }

    @Override
    public Page<Review> list(Filter filter, Page.Request page) {
        return unit.call(() -> Sorting.page(
                reviews.all().stream()
                        .filter(review -> filter.status()
                                        .filter(status -> status != review.status())
                                        .isEmpty()
                                && filter.rentable()
                                        .filter(rentable -> !rentable.equals(review.rentable()))
                                        .isEmpty()),
                LATEST_FIRST,
                page));
    }

    @Override
    public Map<RentableId, Reputation> reputations(Collection<RentableId> rentables) {
        return unit.call(
                () -> rentables.stream().distinct().collect(Collectors.toMap(Function.identity(), this::reputation)));
    }

    private Reputation reputation(RentableId rentable) {
        List<Review> published = reviews.all().stream()
                .filter(review -> review.status() == ReviewStatus.PUBLISHED
                        && review.rentable().equals(rentable))
                .toList();
        Bookings.Filter completed =
                new Bookings.Filter(Optional.of(BookingStatus.COMPLETED), Optional.empty(), Optional.of(rentable));
        return new Reputation(
                bookings.list(completed, Page.Request.FIRST).total(),
                published.size(),
                published.stream().mapToLong(Review::stars).sum());
    }
}
