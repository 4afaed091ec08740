package dev.rentwright.feedback;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.booking.Bookings;
import dev.rentwright.booking.transition.BookingTransitions;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.catalogue.RentableId;
import dev.rentwright.catalogue.Rentables;
import dev.rentwright.host.IdGenerator;
import dev.rentwright.host.Outbox;
import dev.rentwright.host.Page;
import dev.rentwright.host.UnitOfWork;
import dev.rentwright.identity.AccessPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.identity.Permission;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

final class ReviewService implements WriteReview, ModerateReview, ViewReviews {

    private final Reviews reviews;
    private final Bookings bookings;
    private final Rentables rentables;
    private final Outbox outbox;
    private final IdGenerator ids;
    private final AccessPolicy access;
    private final Clock clock;
    private final UnitOfWork unitOfWork;

    ReviewService(
            Reviews reviews,
            Bookings bookings,
            Rentables rentables,
            Outbox outbox,
            IdGenerator ids,
            AccessPolicy access,
            Clock clock,
            UnitOfWork unitOfWork) {
        this.reviews = reviews;
        this.bookings = bookings;
        this.rentables = rentables;
        this.outbox = outbox;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Outcome<Review> write(WriteReview.Command command) {
        access.require(command.actor(), Permission.REVIEW_CREATE, actor -> actor.kind() == Actor.Kind.CUSTOMER);
        // The booking is locked, so that of two reviews that come at once the second sees the first.
        return unitOfWork.run(() -> bookings.lock(command.booking())
                .filter(booking -> booking.isKnownTo(command.actor()))
                .map(booking -> written(command, booking))
                .orElseGet(() ->
                        Outcome.refused(unknown("booking", command.booking().value()))));
    }

    private Outcome<Review> written(WriteReview.Command command, Booking booking) {
        if (booking.status() != BookingStatus.COMPLETED) {
            return Outcome.refused(Refusal.of(RefusalCode.BOOKING_ILLEGAL_TRANSITION)
                    .with("state", booking.status().name())
                    .with("trigger", "REVIEW")
                    .with(
                            "allowed",
                            BookingTransitions.allowedFrom(booking.status()).stream()
                                    .map(Enum::name)
                                    .toList()));
        }
        if (reviews.of(booking.id()).isPresent()) {
            return Outcome.refused(Refusal.of(RefusalCode.INVALID_VALUE)
                    .with("field", "booking")
                    .with("expected", "one of which nothing was said yet")
                    .with("actual", booking.id().toString()));
        }
        Review review = new Review(
                new ReviewId(ids.next()),
                booking.id(),
                booking.rentable().orElseThrow(),
                booking.customer(),
                command.stars(),
                command.text(),
                ReviewStatus.PENDING,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                Optional.empty(),
                1);
        reviews.add(review);
        return Outcome.granted(told(review));
    }

    @Override
    public Outcome<Review> moderate(ModerateReview.Command command) {
        access.require(command.actor(), Permission.REVIEW_MODERATE, Actor::actsForAll);
        ReviewTrigger trigger = command.shown() ? ReviewTrigger.PUBLISH : ReviewTrigger.REJECT;
        return unitOfWork.run(() -> reviews.byId(command.review())
                .map(Outcome::granted)
                .orElseGet(
                        () -> Outcome.refused(unknown("review", command.review().value())))
                .then(review -> ReviewTransitions.TABLE
                        .decide(review.status(), trigger, review)
                        .map(row -> {
                            Review decided = review.decided(
                                    ReviewTransitions.TABLE.next(review.status(), trigger),
                                    command.actor().name());
                            reviews.save(decided);
                            return told(decided.atVersion(decided.version() + 1));
                        })));
    }

    private Review told(Review review) {
        outbox.append(new ReviewEvent(ids.next(), review, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return review;
    }

    @Override
    public Optional<Page<Review>> of(Actor actor, RentableId rentable, Page.Request page) {
        access.require(actor, Permission.CATALOGUE_READ);
        Reviews.Filter published = new Reviews.Filter(Optional.of(ReviewStatus.PUBLISHED), Optional.of(rentable));
        return unitOfWork.run(() -> rentables
                .byId(rentable)
                .filter(known -> known.isShownTo(actor))
                .map(known -> reviews.list(published, page)));
    }

    @Override
    public Page<Review> all(Actor actor, Optional<ReviewStatus> status, Page.Request page) {
        access.require(actor, Permission.REVIEW_MODERATE, Actor::actsForAll);
        return unitOfWork.run(() -> reviews.list(new Reviews.Filter(status, Optional.empty()), page));
    }

    @Override
    public Map<RentableId, Reputation> reputations(Collection<Rentable> shown) {
        return unitOfWork.run(
                () -> reviews.reputations(shown.stream().map(Rentable::id).toList()));
    }

    private static Refusal unknown(String kind, UUID id) {
        return Refusal.of(RefusalCode.NOT_FOUND).with("kind", kind).with("id", id);
    }
}
