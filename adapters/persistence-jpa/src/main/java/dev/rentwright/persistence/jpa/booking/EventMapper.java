package dev.rentwright.persistence.jpa.booking;

import dev.rentwright.booking.BookingEvent;
import dev.rentwright.booking.BookingEventType;
import dev.rentwright.booking.BookingId;
import dev.rentwright.booking.BookingStatus;
import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.json.Json;

/** Between a booking's event and its row. */
final class EventMapper {

    private EventMapper() {}

    static BookingEventRow row(BookingEvent event) {
        BookingEventRow row = new BookingEventRow();
        row.eventId = event.eventId();
        row.bookingId = event.booking().value();
        row.seq = event.sequence();
        row.type = Codes.of(event.kind());
        row.fromStatus = Codes.of(event.from());
        row.toStatus = Codes.of(event.to());
        row.actor = event.actor();
        row.occurredAt = event.occurredAt();
        row.data = Json.write(event.data());
        return row;
    }

    static BookingEvent event(BookingEventRow row) {
        return new BookingEvent(
                row.eventId,
                new BookingId(row.bookingId),
                row.seq,
                Codes.read(BookingEventType.class, row.type),
                Codes.readOptional(BookingStatus.class, row.fromStatus),
                Codes.read(BookingStatus.class, row.toStatus),
                row.actor,
                row.occurredAt,
                Json.readFacts(row.data));
    }
}
