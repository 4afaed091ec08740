package dev.rentwright.damage;

import dev.rentwright.host.DomainEvent;
import dev.rentwright.money.Money;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What became of a damage report. What it says of the damage is read where it lies.
 *
 * @param eventId its own id
 * @param happened such as {@code assessed}
 * @param report as it is after it
 * @param occurredAt when
 */
public record DamageEvent(UUID eventId, String happened, DamageReport report, Instant occurredAt)
        implements DomainEvent {

    public DamageEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(happened, "happened");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(occurredAt, "occurredAt");
    }

    /** What is said to have happened where it came to a status. */
    static String of(DamageStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String aggregateType() {
        return "damage-report";
    }

    @Override
    public UUID aggregateId() {
        return report.id().value();
    }

    @Override
    public long sequence() {
        return report.version();
    }

    @Override
    public String type() {
        return "dev.rentwright.damage-report." + happened + ".v1";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("rentable", report.rentable().toString());
        report.booking().ifPresent(booking -> data.put("booking", booking.toString()));
        data.put("status", report.status().name());
        data.put("severity", report.incident().severity().name());
        report.costs().estimated().map(Money::toString).ifPresent(amount -> data.put("estimated", amount));
        report.costs().charged().map(Money::toString).ifPresent(amount -> data.put("charged", amount));
        report.costs().actual().map(Money::toString).ifPresent(amount -> data.put("actual", amount));
        report.block().ifPresent(block -> data.put("block", block.toString()));
        return data;
    }
}
