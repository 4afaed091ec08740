package dev.rentwright.persistence.jpa.host;

import dev.rentwright.persistence.jpa.column.Codes;
import dev.rentwright.persistence.jpa.column.InstantColumn;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts values into a statement: instants, codes, arrays and what may be empty. */
final class Arguments {

    private Arguments() {}

    static void bind(PreparedStatement statement, int index, @Nullable Object argument) throws SQLException {
        if (argument instanceof Optional<?> optional) {
            bind(statement, index, optional.orElse(null));
        } else if (argument == null) {
            statement.setNull(index, Types.NULL);
        } else if (argument instanceof Instant instant) {
            statement.setObject(index, InstantColumn.kept(instant).atOffset(ZoneOffset.UTC));
        } else if (argument instanceof Enum<?> constant) {
            statement.setString(index, Codes.of(constant));
        } else if (argument instanceof UUID[] ids) {
            statement.setArray(index, statement.getConnection().createArrayOf("uuid", ids));
        } else if (argument instanceof Object[] values) {
            statement.setArray(index, statement.getConnection().createArrayOf("text", values));
        } else {
            statement.setObject(index, argument);
        }
    }
}
