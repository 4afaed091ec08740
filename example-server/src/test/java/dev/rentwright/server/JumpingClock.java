package dev.rentwright.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Runs as clocks do, from a time of its own, and jumps when it is told to. */
final class JumpingClock extends Clock {

    private volatile Duration ahead;

    JumpingClock(Instant start) {
        this.ahead = Duration.between(Instant.now(), start);
    }

    void jumpTo(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
