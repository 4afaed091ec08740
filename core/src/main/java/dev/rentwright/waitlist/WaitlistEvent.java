package dev.rentwright.waitlist;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What happened to an entry of the waitlist; an offer is told by one of these.
 *
 * @param eventId its own id
 * @param entry as it is after it
 * @param trigger what happened
 * @param occurredAt when
 */
public record WaitlistEvent(UUID eventId, WaitlistEntry entry, WaitlistTrigger trigger, Instant occurredAt)
        implements DomainEvent {

    public WaitlistEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String aggregateType() {
        return "waitlist-entry";
    }

    @Override
    public UUID aggregateId() {
        return entry.id().value();
    }

    @Override
    public long sequence() {
        return entry.version();
    }

    @Override
    public String type() {
        return "dev.rentwright.waitlist." + entry.status().name().toLowerCase(Locale.ROOT) + ".v1";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("customer", entry.customer().toString());
        data.put("location", entry.place().toString());
        data.put("start", entry.period().start().toString());
        data.put("end", entry.period().end().toString());
        entry.offer().ifPresent(offer -> {
            data.put("rentable", offer.rentable().toString());
            data.put("until", offer.until().toString());
        });
        entry.booking().ifPresent(booking -> data.put("booking", booking.toString()));
        return data;
    }
}
