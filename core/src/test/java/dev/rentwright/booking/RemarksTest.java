package dev.rentwright.booking;

import static dev.rentwright.booking.Story.ADA;
import static dev.rentwright.booking.Story.DESK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.booking.change.AddNote;
import dev.rentwright.booking.change.WriteInternalNotes;
import dev.rentwright.booking.change.WriteSpecialRequests;
import dev.rentwright.booking.policy.BookingPolicy;
import dev.rentwright.identity.Actor;
import dev.rentwright.lifecycle.Outcome;
import dev.rentwright.lifecycle.RefusalCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What was said about a booking, and to whom (BKG-11). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemarksTest {

    private final Story story = new Story();

    @Test
    void a_customer_asks_for_something_and_then_for_something_else() {
        BookingId booking = story.confirmed();

        asks(booking, "a child seat").orThrow();
        asks(booking, "two child seats").orThrow();

        assertEquals(
                Optional.of("two child seats"), story.booking(booking).remarks().specialRequests());
        assertEquals("two child seats", last(ADA, booking).data().get("specialRequests"));
        asks(booking, " ").orThrow();
        assertEquals(Remarks.NONE, story.booking(booking).remarks());
    }

    @Test
    void staff_note_what_no_customer_is_shown() {
        BookingId booking = story.confirmed();
        List<BookingEvent> before = story.does.viewBooking().events(ADA, booking);

        notes(DESK, booking, "argues about every scratch").orThrow();
        story.does
                .changes()
                .addNote()
                .note(new AddNote.Command(DESK, Target.of(booking), "rang up in a rage"))
                .orThrow();

        assertEquals(
                Optional.of("argues about every scratch"),
                seen(DESK, booking).remarks().internalNotes());
        assertEquals(Optional.empty(), seen(ADA, booking).remarks().internalNotes());
        assertEquals(before, story.does.viewBooking().events(ADA, booking));
        assertEquals(
                before.size() + 2,
                story.does.viewBooking().events(DESK, booking).size());
        assertFalse(story.ports.outboxEvents().toString().contains("scratch"));
    }

    @Test
    void a_note_from_before_notes_were_marked_is_shown_to_no_customer_either() {
        BookingEvent noted = changed(Map.of("note", "rang up in a rage"));

        assertTrue(noted.isInternal());
        assertFalse(changed(Map.of("note", "fine by us", "approvedAnew", true)).isInternal());
        assertFalse(changed(Map.of("specialRequests", "a child seat")).isInternal());
    }

    @Test
    void what_stands_there_already_is_written_once() {
        BookingId booking = story.booked();
        notes(DESK, booking, "tall").orThrow();
        Object before = story.ports.look();

        notes(DESK, booking, "tall").orThrow();

        assertEquals(before, story.ports.look());
    }

    @Test
    void a_customer_notes_nothing_and_nothing_too_long_is_kept() {
        BookingId booking = story.booked();

        assertEquals(RefusalCode.INVALID_VALUE, refused(notes(ADA, booking, "such a nice customer")));
        assertEquals(RefusalCode.INVALID_VALUE, refused(asks(booking, "x".repeat(1001))));
        assertEquals(RefusalCode.INVALID_VALUE, refused(notes(DESK, booking, "x".repeat(5001))));
        assertTrue(asks(booking, "x".repeat(1000)).isGranted());
    }

    @Test
    void nothing_more_is_said_of_what_is_over() {
        BookingId booking = new Story(BookingPolicy.DAILY_VEHICLE).booked();
        assertEquals(RefusalCode.NOT_FOUND, refused(asks(booking, "anything")));

        BookingId over = story.confirmed();
        story.cancels(ADA, over).orThrow();
        assertEquals(RefusalCode.BOOKING_ILLEGAL_TRANSITION, refused(asks(over, "a refund")));
        assertEquals(RefusalCode.BOOKING_ILLEGAL_TRANSITION, refused(notes(DESK, over, "wants a refund")));
    }

    private static BookingEvent changed(Map<String, Object> data) {
        return new BookingEvent(
                UUID.randomUUID(),
                new BookingId(UUID.randomUUID()),
                4,
                BookingEventType.MODIFIED,
                Optional.of(BookingStatus.CONFIRMED),
                BookingStatus.CONFIRMED,
                "desk",
                Story.FIRST_OF_MAY,
                data);
    }

    private Booking seen(Actor actor, BookingId booking) {
        return story.does.viewBooking().view(actor, booking).orElseThrow().booking();
    }

    private BookingEvent last(Actor actor, BookingId booking) {
        List<BookingEvent> events = story.does.viewBooking().events(actor, booking);
        return events.get(events.size() - 1);
    }

    private Outcome<Booking> asks(BookingId booking, String requests) {
        return story.does
                .changes()
                .writeSpecialRequests()
                .write(new WriteSpecialRequests.Command(ADA, Target.of(booking), requests));
    }

    private Outcome<Booking> notes(Actor actor, BookingId booking, String notes) {
        return story.does
                .changes()
                .writeInternalNotes()
                .write(new WriteInternalNotes.Command(actor, Target.of(booking), notes));
    }

    private static RefusalCode refused(Outcome<Booking> outcome) {
        return outcome.refusals().get(0).code();
    }
}
