package dev.rentwright.persistence.jpa.host;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its arguments.
 *
 * @param answered is told when the database has answered, and reads the answer
 */
record Call(String sql, List<@Nullable Object> arguments, Reader answered) {

    /** One whose answer is nobody's concern. */
    static Call of(String sql, @Nullable Object... arguments) {
        return new Call(sql, Collections.unmodifiableList(Arrays.asList(arguments)), statement -> {});
    }

    /** The same, and what it answers is read. */
    Call answering(Reader reader) {
        return new Call(sql, arguments, reader);
    }

    /** Puts the arguments into a statement, the first one at an index. @return the index after the last */
    int bind(PreparedStatement statement, int index) throws SQLException {
        int next = index;
        for (Object argument : arguments) {
            Arguments.bind(statement, next++, argument);
        }
        return next;
    }

    /** Reads what a statement answered. */
    @FunctionalInterface
    interface Reader {
        void read(PreparedStatement statement) throws SQLException;
    }
}
