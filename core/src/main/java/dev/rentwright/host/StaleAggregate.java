package dev.rentwright.host;

import java.io.Serial;

/** What was to be saved is no longer what was read: another command saved it first. Reload and decide again. */
public final class StaleAggregate extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long expected;

    public StaleAggregate(String what, long expected) {
        super(what + " is no longer at version " + expected);
        this.expected = expected;
    }

    /** The version that was read. */
    public long expected() {
        return expected;
    }
}
