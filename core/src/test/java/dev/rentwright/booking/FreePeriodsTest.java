package dev.rentwright.booking;

import static dev.rentwright.booking.Story.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.cancellation.FreePeriods;
import dev.rentwright.cancellation.Notice;
import dev.rentwright.cancellation.Settlement;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.quote.Amendment;
import dev.rentwright.tariff.AddOn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Until when changes are free, and what free cancellation and free changes are bought for (POL-03, POL-04). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FreePeriodsTest {

    private static final Amendment EIGHT_DAYS = Story.from("2026-05-04T10:00", "2026-05-12T10:00");

    @Test
    void who_bought_free_cancellation_gives_up_for_nothing_until_the_start() {
        Story story = new Story();
        BookingId booking = bought(story, Terms.FREE_CANCELLATION);
        story.clock.set(Story.START.minusMillis(1));

        Settlement settlement = givingUp(story, booking);

        assertEquals(eur("0.00"), settlement.penalty());
        assertEquals("free-cancellation-bought", settlement.rule());
    }

    @Test
    void and_where_the_policy_says_so_only_with_so_much_notice() {
        Story story = storyOf(new FreePeriods(Optional.empty(), hours(6), Optional.empty()));
        BookingId booking = bought(story, Terms.FREE_CANCELLATION);
        Instant last = Story.START.minus(Duration.ofHours(6));

        story.clock.set(last);
        assertEquals(eur("0.00"), givingUp(story, booking).penalty());

        story.clock.set(last.plusMillis(1));
        assertEquals("after-last-window", givingUp(story, booking).rule());
    }

    @Test
    void changes_are_free_for_everybody_as_long_as_the_policy_says_and_not_as_the_house_has_it() {
        Story story = storyOf(new FreePeriods(Optional.of(new Notice.Days(1)), Optional.empty(), Optional.empty()));
        story.prices(Story.cardWithFees());
        BookingId booking = story.confirmed();

        story.clock.set(Story.START.minus(Duration.ofDays(1)));
        assertEquals(eur("0"), feeOfChanging(story, booking));

        story.clock.set(Story.START.minus(Duration.ofDays(1)).plusMillis(1));
        assertEquals(eur("25"), feeOfChanging(story, booking));
    }

    @Test
    void free_changes_are_bought_for_as_long_as_the_policy_says() {
        Story story = storyOf(new FreePeriods(Optional.empty(), Optional.empty(), hours(6)));
        BookingId booking = bought(story, Terms.FREE_AMENDMENTS);

        story.clock.set(Story.START.minus(Duration.ofHours(6)));
        assertEquals(eur("0"), feeOfChanging(story, booking));

        story.clock.set(Story.START.minus(Duration.ofHours(5)));
        assertEquals(eur("25"), feeOfChanging(story, booking));
    }

    private static Story storyOf(FreePeriods periods) {
        CancellationPolicy standard = CancellationPolicy.CAR_STANDARD;
        return new Story(BookingPolicy.DAILY_VEHICLE.cancelledBy(
                standard.daily(standard.daily().free(periods))));
    }

    private static Optional<Notice> hours(int hours) {
        return Optional.of(new Notice.Hours(hours));
    }

    private static BookingId bought(Story story, String addOn) {
        story.prices(Story.cardWithFees().withAddOns(AddOn.perBooking(addOn, "No regrets", UnitPrice.of("5", "EUR"))));
        BookingId booking = story.confirmed();
        story.modifies(booking, Amendment.NONE.with(List.of(new ChosenAddOn(addOn, 1))))
                .orThrow();
        return booking;
    }

    private static Settlement givingUp(Story story, BookingId booking) {
        return story.does
                .endings()
                .previewCancellation()
                .preview(Story.ADA, booking, Optional.empty())
                .orThrow();
    }

    private static Money feeOfChanging(Story story, BookingId booking) {
        return story.does
                .changes()
                .previewModification()
                .preview(Story.ADA, booking, EIGHT_DAYS)
                .orThrow()
                .price()
                .fee();
    }
}
