package dev.rentwright.architecture.canary;

import java.time.Instant;

/** Reads the wall clock. */
final class WallClockCanary {

    Instant today() {
        return Instant.now();
    }
}
