package dev.rentwright.persistence.jpa.host;

import java.io.Serial;
import java.sql.SQLException;

/** A statement was refused; its cause carries the SQL state, by which {@link Misfortune} knows what to do. */
final class StatementFailed extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StatementFailed(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }
}
