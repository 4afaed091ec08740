package dev.rentwright.host;

import java.io.Serial;

/**
 * A store cannot be reached, went away in the middle, or was waited for too long: it may be asked again later (FM-05).
 * Whether a transaction whose commit was under way has happened is unknown; an idempotency key makes it safe to ask again.
 */
public final class StoreUnavailable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public StoreUnavailable(Throwable cause) {
        super("expected the store to answer, got " + cause.getMessage(), cause);
    }
}
