package dev.rentwright.host;

import java.io.Serial;

/** Somebody else changed the same things first, as often as the unit of work was willing to try (FM-03). */
public final class ConcurrentChange extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public ConcurrentChange(String what, Throwable cause) {
        super(what, cause);
    }
}
