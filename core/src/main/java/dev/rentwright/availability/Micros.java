package dev.rentwright.availability;

import java.time.Duration;
import java.time.Instant;

/** Instants as whole microseconds of the epoch, what is finer cut off: as exact as a database keeps them. */
final class Micros {

    static final long DAY = 86_400_000_000L;

    private Micros() {}

    static long of(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }

    static long of(Duration duration) {
        return Math.addExact(Math.multiplyExact(duration.toSeconds(), 1_000_000L), duration.toNanosPart() / 1_000);
    }
}
