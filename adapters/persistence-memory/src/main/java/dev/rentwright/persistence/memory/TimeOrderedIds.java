package dev.rentwright.persistence.memory;

import dev.rentwright.host.IdGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids that sort in the order in which they were made. Source: RFC 9562, UUID version 7, with 12 bits of counter (method 1 of
 * section 6.2): each id is greater than the one before, also when the clock stands still or goes back.
 */
final class TimeOrderedIds implements IdGenerator {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final int VERSION_BITS = 4;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3fff_ffff_ffff_ffffL;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long tick = clock.millis() << COUNTER_BITS;
        long place = last.updateAndGet(previous -> Math.max(previous + 1, tick));
        long high = ((place & ~COUNTER_MASK) << VERSION_BITS) | VERSION_7 | (place & COUNTER_MASK);
        return new UUID(high, VARIANT | (random.nextLong() & RANDOM_MASK));
    }
}
