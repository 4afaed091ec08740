package dev.rentwright.imports.csv.hotel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The hotel's clock, which stands where the replay is. */
final class ReplayClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now = Instant.EPOCH;

    ReplayClock(ZoneId zone) {
        this.zone = zone;
    }

    void set(Step step) {
        now = step.day().atTime(step.kind().at()).atZone(zone).toInstant();
    }

    /** The replay is over: from now on it is what it is everywhere. */
    void endReplay() {
        now = Clock.systemUTC().instant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
