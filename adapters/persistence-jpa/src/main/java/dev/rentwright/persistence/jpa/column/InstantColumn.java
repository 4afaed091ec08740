package dev.rentwright.persistence.jpa.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An instant as {@code timestamptz}. What lies below a microsecond is cut off, because PostgreSQL would round it, and a
 * deadline must not move into the future.
 */
@Converter(autoApply = true)
public final class InstantColumn implements AttributeConverter<Instant, Timestamp> {

    /** The instant as the database keeps it. */
    public static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(kept(instant));
    }

    @Override
    public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp column) {
        return column == null ? null : column.toInstant();
    }
}
