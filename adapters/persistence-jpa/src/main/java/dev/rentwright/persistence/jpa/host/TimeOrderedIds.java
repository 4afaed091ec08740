package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.IdGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that grow with time, so that indexes grow at their end. Source: RFC 9562, UUID version 7: 48 bits of milliseconds,
 * 12 bits that count within one, 62 random bits.
 */
public final class TimeOrderedIds implements IdGenerator {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3fff_ffff_ffff_ffffL;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Milliseconds and counter as one number that only grows; 4,096 ids in one millisecond borrow from the next. */
    private final AtomicLong last = new AtomicLong();

    /** On a clock of its own: the order of ids is a convenience for indexes and says nothing about the trade. */
    public TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long earliest = clock.millis() << COUNTER_BITS;
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, earliest));
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION_7 | (tick & COUNTER_MASK);
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM_MASK));
    }
}
