package dev.rentwright.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.Booking;
import dev.rentwright.booking.BookingStage;
import dev.rentwright.catalogue.Rentable;
import dev.rentwright.feedback.Reputation;
import dev.rentwright.feedback.Review;
import dev.rentwright.feedback.ReviewId;
import dev.rentwright.feedback.ReviewStatus;
import dev.rentwright.feedback.Reviews;
import dev.rentwright.host.Page;
import dev.rentwright.money.Money;
import dev.rentwright.testkit.fixture.Counter;
import dev.rentwright.testkit.fixture.Shop;
import dev.rentwright.testkit.fixture.Stages;
import dev.rentwright.testkit.fixture.Times;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link Reviews} promises. */
public abstract class ReviewsContract extends StoreContract {

    @Test
    public void a_review_is_kept_as_it_was_given_and_its_move_is_the_next_version() {
        Review written = review(openShop().booking(), 4, 0);
        add(written);
        assertKept(written, () -> ports().reviews().byId(written.id()));
        assertKept(written, () -> ports().reviews().of(written.booking()));

        Review published = written.decided(ReviewStatus.PUBLISHED, "admin:eve");
        doInUnit(() -> ports().reviews().save(published));

        assertKept(published.atVersion(2), () -> ports().reviews().byId(written.id()));
        assertStale(() -> ports().reviews().save(written.decided(ReviewStatus.REJECTED, "admin:late")));
        assertKept(published.atVersion(2), () -> ports().reviews().byId(written.id()));
    }

    @Test
    public void a_second_review_of_one_booking_fails() {
        Booking booking = openShop().booking();
        add(review(booking, 4, 0));

        assertDefect(() -> ports().reviews().add(review(booking, 5, 1)));
    }

    @Test
    public void nothing_is_found_where_nobody_said_anything() {
        Booking booking = openShop().booking();
        assertAbsent(() -> ports().reviews().of(booking.id()));
        assertAbsent(() -> ports().reviews().byId(new ReviewId(Counter.id())));
    }

    @Test
    public void reviews_are_listed_latest_first_and_narrowed_by_each_part_of_a_filter() {
        Shop shop = openShop();
        Review early = review(shop.booking(), 1, 0);
        Review late = review(shop.booking(), 2, 60).decided(ReviewStatus.REJECTED, "admin:eve");
        add(early);
        add(late);

        assertEquals(List.of(late, early), list(Optional.empty(), Optional.empty()));
        assertEquals(List.of(early), list(Optional.of(ReviewStatus.PENDING), Optional.empty()));
        assertEquals(List.of(late), list(Optional.empty(), Optional.of(late)));
        assertEquals(List.of(), list(Optional.of(ReviewStatus.PUBLISHED), Optional.of(late)));
    }

    @Test
    public void a_rentable_is_known_for_its_published_reviews_and_its_completed_rentals() {
        Shop shop = openShop();
        Money zero = Money.zero(shop.aBooking().quote().price().currency());
        Booking running = shop.keep(shop.aBooking().confirmed());
        Booking over = shop.keep(shop.aBooking()
                .at(Stages.all(zero).stream()
                        .filter(BookingStage.Completed.class::isInstance)
                        .findFirst()
                        .orElseThrow()));
        Rentable untouched = shop.car();
        add(review(over, 4, 0).decided(ReviewStatus.PUBLISHED, "admin:eve"));
        add(review(running, 1, 0));

        Map<?, Reputation> known = inUnit(() -> ports().reviews()
                .reputations(List.of(
                        over.rentable().orElseThrow(), running.rentable().orElseThrow(), untouched.id())));

        assertEquals(
                Map.of(
                        over.rentable().orElseThrow(),
                        new Reputation(1, 1, 4),
                        running.rentable().orElseThrow(),
                        Reputation.NONE,
                        untouched.id(),
                        Reputation.NONE),
                known);
        assertEquals(Optional.of(new BigDecimal("4.0")), new Reputation(1, 1, 4).rating());
        assertEquals(Optional.of(new BigDecimal("4.3")), new Reputation(3, 3, 13).rating());
        assertEquals(Map.of(), inUnit(() -> ports().reviews().reputations(List.of())));
    }

    private static Review review(Booking booking, int stars, int seconds) {
        return new Review(
                new ReviewId(Counter.id()),
                booking.id(),
                booking.rentable().orElseThrow(),
                booking.customer(),
                stars,
                "naïve \"quotes\" and\nlines",
                ReviewStatus.PENDING,
                Times.NOW.plusSeconds(seconds),
                Optional.empty(),
                1);
    }

    private void add(Review review) {
        doInUnit(() -> ports().reviews().add(review));
    }

    private List<Review> list(Optional<ReviewStatus> status, Optional<Review> like) {
        Reviews.Filter filter = new Reviews.Filter(status, like.map(Review::rentable));
        return inUnit(() -> ports().reviews().list(filter, Page.Request.FIRST)).items();
    }
}
