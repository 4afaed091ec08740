package dev.rentwright.host;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A fact that happened (EVT-01). It enters the {@link Outbox} in the unit of work that made it true and is published
 * afterwards, at least once and in order per aggregate.
 */
public interface DomainEvent {

    /** Its own id; consumers drop an id that they have seen. */
    UUID eventId();

    /** What it is about, as in {@code booking}. */
    String aggregateType();

    /** Which one it is about. */
    UUID aggregateId();

    /** Its place among the events of that aggregate, from 1. */
    long sequence();

    /** Its name as published, such as {@code dev.rentwright.booking.confirmed.v1} (CloudEvents {@code type}). */
    String type();

    /** When it happened. */
    Instant occurredAt();

    /** Its facts as plain values: text, numbers, booleans, lists and maps of these. */
    Map<String, Object> data();
}
