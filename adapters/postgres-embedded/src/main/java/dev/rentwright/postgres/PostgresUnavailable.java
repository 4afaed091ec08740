package dev.rentwright.postgres;

/**
 * The server could not be started, found or stopped. The message says what was expected, what came instead and what would
 * help; where PostgreSQL itself spoke, its last lines are part of it.
 */
public final class PostgresUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PostgresUnavailable(String message) {
        super(message);
    }

    PostgresUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
