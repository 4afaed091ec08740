package dev.rentwright.booking;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One fact in the life of a booking (BKG-32): appended, never changed; folding them gives the state (IV-05).
 *
 * @param eventId its own id
 * @param booking whose life
 * @param sequence its place in that life, from 1
 * @param kind what happened
 * @param from the state before, if there was one
 * @param to the state after
 * @param actor who did it
 * @param occurredAt when
 * @param data what else is known, as plain values
 */
public record BookingEvent(
        UUID eventId,
        BookingId booking,
        long sequence,
        BookingEventType kind,
        Optional<BookingStatus> from,
        BookingStatus to,
        String actor,
        Instant occurredAt,
        Map<String, Object> data)
        implements DomainEvent {

    /** Marks what is told of staff's business. */
    public static final String INTERNAL = "internal";

    public BookingEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(occurredAt, "occurredAt");
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /** Whether it is staff's business, of which its customer is not told. */
    public boolean isInternal() {
        return Boolean.TRUE.equals(data.get(INTERNAL)) || isUnmarkedNote();
    }

    /** As it leaves the house: of what is staff's business only that there was some, so that no number is missing. */
    public BookingEvent asToldOutside() {
        return isInternal()
                ? new BookingEvent(
                        eventId, booking, sequence, kind, from, to, actor, occurredAt, Map.of(INTERNAL, true))
                : this;
    }

    /** Notes that were written before they were marked; the note of a consent is the customer's to read. */
    private boolean isUnmarkedNote() {
        return kind == BookingEventType.MODIFIED && data.containsKey("note") && !data.containsKey("approvedAnew");
    }

    @Override
    public String aggregateType() {
        return "booking";
    }

    @Override
    public UUID aggregateId() {
        return booking.value();
    }

    @Override
    public String type() {
        return "dev.rentwright.booking." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
    }
}
