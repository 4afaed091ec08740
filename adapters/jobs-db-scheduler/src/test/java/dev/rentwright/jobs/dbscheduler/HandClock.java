package dev.rentwright.jobs.dbscheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is moved by hand, the same for all servers. */
final class HandClock extends Clock {

    private volatile Instant now;

    HandClock(String start) {
        this.now = Instant.parse(start);
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("expected UTC only, got " + zone);
    }
}
