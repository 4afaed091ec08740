package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.rentwright.booking.request.RequestBooking;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.Refusal;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What was handed out while nobody could write it down is recorded afterwards, by staff (REC-10, guard PERIOD; BKG-21). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BackDatingTest {

    private static final Actor ADA = Actor.customer("ada");
    private static final String BEGAN = "2026-05-04T10:00";
    private static final Instant NEXT_MORNING = Instant.parse("2026-05-05T06:00:00Z");

    private final Story story = new Story();

    @Test
    void staff_record_what_began_yesterday_and_nobody_takes_its_customer_for_a_no_show() {
        story.clock.set(NEXT_MORNING);
        Quote quote = story.quotedBy(Story.DESK, BEGAN, "2026-05-14T10:00").orThrow();
        BookingId booking = story.does
                .requests()
                .requestBooking()
                .request(RequestBooking.Command.of(Story.DESK, quote.id(), story.ada))
                .orThrow()
                .id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        story.clock.set(Story.START.plus(Duration.ofHours(25)));
        story.works();
        assertEquals(BookingStatus.CONFIRMED, story.status(booking));

        story.checksIn(Target.of(booking)).orThrow();

        assertEquals(BookingStatus.CHECKED_IN, story.status(booking));
        assertEquals(Story.START, story.booking(booking).period().start());
    }

    @Test
    void a_customer_asks_for_what_lies_ahead_and_books_no_quote_of_the_past() {
        story.clock.set(NEXT_MORNING);
        assertEquals(List.of(RefusalCode.PERIOD_IN_PAST), codes(story.quotedBy(ADA, BEGAN, "2026-05-14T10:00")));
        Quote quote = story.quotedBy(Story.DESK, BEGAN, "2026-05-14T10:00").orThrow();

        assertEquals(List.of(RefusalCode.PERIOD_IN_PAST), codes(story.request(quote)));
    }

    @Test
    void what_began_longer_ago_than_a_day_or_has_ended_is_not_recorded_any_more() {
        story.clock.set(Story.START.plus(Duration.ofDays(1)));
        assertEquals(true, story.quotedBy(Story.DESK, BEGAN, "2026-05-14T10:00").isGranted());
        assertEquals(List.of(RefusalCode.PERIOD_IN_PAST), codes(story.quotedBy(Story.DESK, BEGAN, "2026-05-05T10:00")));
        story.clock.forward(Duration.ofMillis(1));

        Refusal late =
                story.quotedBy(Story.DESK, BEGAN, "2026-05-14T10:00").refusals().get(0);

        assertEquals(RefusalCode.PERIOD_IN_PAST, late.code());
        assertEquals(
                Map.of(
                        "start", Story.START,
                        "now", Instant.parse("2026-05-05T08:00:00.001Z"),
                        "earliest", Instant.parse("2026-05-04T08:00:00.001Z")),
                late.facts());
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }
}
