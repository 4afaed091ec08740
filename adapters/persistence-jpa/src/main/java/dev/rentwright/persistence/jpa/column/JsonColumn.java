package dev.rentwright.persistence.jpa.column;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** A JSON text as {@code jsonb}. */
@Converter
public final class JsonColumn implements AttributeConverter<String, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable String json) {
        return json == null ? null : of(json);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    /** The parameter that stands for a JSON text. */
    public static PGobject of(String json) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(json);
            return column;
        } catch (SQLException impossible) {
            throw new IllegalStateException("expected any text to be taken, got " + json, impossible);
        }
    }
}
