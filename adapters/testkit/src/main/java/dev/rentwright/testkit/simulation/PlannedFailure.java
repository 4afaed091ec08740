package dev.rentwright.testkit.simulation;

import java.io.Serial;

/** A unit of work that failed because the simulation wanted it to; nothing of it may stay. */
final class PlannedFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PlannedFailure() {
        super("failed before the commit, as planned");
    }
}
