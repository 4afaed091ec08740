package dev.rentwright.takeover;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Stands where the life of a record is, to the millisecond, and never goes back. */
final class ClockOfThen extends Clock {

    private final AtomicLong millis;

    ClockOfThen(Instant begins) {
        this.millis = new AtomicLong(begins.toEpochMilli());
    }

    /** Goes on to an instant, if it is not there yet. */
    void reach(Instant at) {
        millis.accumulateAndGet(at.toEpochMilli(), Math::max);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
