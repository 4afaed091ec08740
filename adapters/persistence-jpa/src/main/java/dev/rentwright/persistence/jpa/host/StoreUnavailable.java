package dev.rentwright.persistence.jpa.host;

import java.io.Serial;

/**
 * The database cannot be reached, or went away in the middle (FM group). Whether a transaction whose commit was under way
 * has happened is unknown; an idempotency key makes it safe to ask again.
 */
public final class StoreUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreUnavailable(Throwable cause) {
        super("expected the database to answer, got " + cause.getMessage(), cause);
    }
}
