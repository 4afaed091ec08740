package dev.rentwright.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.availability.Claim;
import dev.rentwright.booking.counter.CheckOut;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import dev.rentwright.payment.PaymentPurpose;
import dev.rentwright.quote.Quote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A car that should be back at ten in the morning of the fourteenth, and is not (domain A2). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LatenessTest {

    private static final Instant NOON = Story.END.plus(Duration.ofHours(2));

    private final Story story = new Story();

    @Test
    void it_is_nobody_elses_until_its_turnaround_could_be_over() {
        BookingId late = story.running();
        story.clock.set(NOON);
        story.works();

        assertEquals(
                NOON.plus(Story.TURNAROUND).plus(Duration.ofMinutes(15)),
                claim(late).until());
        assertEquals(List.of(RefusalCode.AVAILABILITY_CONFLICT), codes(requested("2026-05-14T12:30")));
        assertTrue(requested("2026-05-14T14:00").isGranted());
    }

    @Test
    void it_is_looked_for_again_and_again_until_it_comes() {
        BookingId late = story.running();
        for (int quarter = 0; quarter < 12; quarter++) {
            story.clock.set(Story.END.plus(Duration.ofMinutes(15L * quarter)));
            story.works();
            assertTrue(claim(late).until().isAfter(story.clock.instant().plus(Story.TURNAROUND)));
        }
        Instant back = story.clock.instant().plusSeconds(60);
        story.clock.set(back);
        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(late), Condition.of(1200, "1")))
                .orThrow();

        assertEquals(back.plus(Story.TURNAROUND), claim(late).until());
        assertEquals(List.of(), told(late, BookingEventType.MODIFIED));
    }

    @Test
    void who_was_only_planned_on_it_is_planned_elsewhere_and_staff_see_it() {
        BookingId late = story.running();
        BookingId next = confirmed(story.quoteOfCategory("2026-05-14T12:00", "2026-05-15T12:00"));
        assertEquals(story.car, claim(next).rentable(), "the one that is used already (A5)");
        story.clock.set(NOON.minusSeconds(1800));
        story.works();

        assertEquals(story.otherCar, claim(next).rentable());
        assertEquals(1, told(late, BookingEventType.MODIFIED).size());
    }

    @Test
    void who_was_promised_it_keeps_it_to_the_minute() {
        BookingId late = story.running();
        BookingId next = confirmed(story.quote(story.car, "2026-05-14T14:00", "2026-05-15T12:00"));
        Instant begins = story.booking(next).period().start();
        story.clock.set(begins.minusSeconds(1800));
        story.works();
        assertEquals(begins, claim(late).until());
        assertEquals(List.of(List.of(next.toString())), runsInto(late, BookingEventType.MODIFIED));

        story.clock.set(begins.plusSeconds(600));
        story.works();
        assertEquals(begins, claim(late).until());
        assertEquals(begins, claim(next).from());
        assertEquals(story.car, claim(next).rentable());
        assertEquals(1, runsInto(late, BookingEventType.MODIFIED).size(), "named once");
        story.does
                .counter()
                .checkOut()
                .checkOut(new CheckOut.Command(Story.DESK, Target.of(late), Condition.of(1200, "1")))
                .orThrow();
        assertEquals(List.of(List.of(next.toString())), runsInto(late, BookingEventType.CHECKED_OUT));
    }

    @Test
    void who_comes_right_after_the_turnaround_is_named_as_soon_as_it_is_late() {
        BookingId late = story.running();
        BookingId next = confirmed(story.quote(story.car, "2026-05-14T11:00", "2026-05-15T12:00"));
        story.clock.set(Story.END);
        story.works();
        story.clock.set(Story.END.plus(Duration.ofMinutes(15)));
        story.works();

        assertEquals(List.of(List.of(next.toString())), runsInto(late, BookingEventType.MODIFIED));
    }

    private List<Object> runsInto(BookingId booking, BookingEventType type) {
        return told(booking, type).stream()
                .map(event -> event.data().get("runsInto"))
                .toList();
    }

    private Outcome<Booking> requested(String start) {
        return story.request(story.quote(story.car, start, "2026-05-15T12:30"));
    }

    private BookingId confirmed(Quote quote) {
        BookingId booking = story.request(quote).orThrow().id();
        story.pay(booking, PaymentPurpose.RENTAL);
        story.pay(booking, PaymentPurpose.DEPOSIT);
        return booking;
    }

    private List<BookingEvent> told(BookingId booking, BookingEventType type) {
        return story.ports.bookings().events(booking).stream()
                .filter(event -> event.kind() == type)
                .toList();
    }

    private Claim claim(BookingId booking) {
        return story.ports.claims().of(story.booking(booking).claimReference()).orElseThrow();
    }

    private static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
