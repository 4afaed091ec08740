package dev.rentwright.feedback;

import dev.rentwright.host.DomainEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What became of a review, for whoever shows reputations or has to look at what was written. What it says is read where it
 * lies: others may not see it yet.
 *
 * @param eventId its own id
 * @param review as it is after it
 * @param occurredAt when
 */
public record ReviewEvent(UUID eventId, Review review, Instant occurredAt) implements DomainEvent {

    public ReviewEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    @Override
    public String aggregateType() {
        return "review";
    }

    @Override
    public UUID aggregateId() {
        return review.id().value();
    }

    @Override
    public long sequence() {
        return review.version();
    }

    @Override
    public String type() {
        return "dev.rentwright.review." + review.status().name().toLowerCase(Locale.ROOT) + ".v1";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("booking", review.booking().toString());
        data.put("rentable", review.rentable().toString());
        data.put("stars", review.stars());
        return data;
    }
}
