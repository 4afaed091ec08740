package dev.rentwright.http.booking;

import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.http.wire.Says;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Says("One fact in the life of a booking.")
record EventResource(
        UUID id,
        @Says("Its place in that life, from 1.") long sequence,
        BookingEventType kind,
        Optional<BookingStatus> from,
        BookingStatus to,
        String actor,
        Instant occurredAt,
        @Says("What else is known.") Map<String, Object> data) {

    static EventResource of(BookingEvent event) {
        return new EventResource(
                event.eventId(),
                event.sequence(),
                event.kind(),
                event.from(),
                event.to(),
                event.actor(),
                event.occurredAt(),
                event.data());
    }
}
