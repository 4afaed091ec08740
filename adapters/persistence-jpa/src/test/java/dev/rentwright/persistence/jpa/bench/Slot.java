package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.host.ConcurrentChange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What an arm got done while the clock ran.
 *
 * @param booked bookings made
 * @param refused requests for what was taken
 * @param lost requests that gave up after losing races
 * @param nanos how long it took
 * @param ownNanos of processor time that this program used
 * @param serverNanos of processor time that the server used
 */
record Slot(long booked, long refused, long lost, long nanos, long ownNanos, long serverNanos) {

    /** So many threads book quotes in a drawn order, each quote once, for so long. */
    static Slot of(BookingArm arm, Town town, int threads, int seconds, long seed) {
        List<UUID> quotes = town.quotes();
        Collections.shuffle(quotes, new Random(seed));
        AtomicInteger next = new AtomicInteger();
        AtomicLong booked = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicLong lost = new AtomicLong();
        AtomicLong began = new AtomicLong();
        long own = own();
        long server = town.server().cpu().toNanos();
        CyclicBarrier start = new CyclicBarrier(threads, () -> began.set(System.nanoTime()));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> {
                    start.await();
                    long end = began.get() + TimeUnit.SECONDS.toNanos(seconds);
                    while (System.nanoTime() < end) {
                        int drawn = next.getAndIncrement();
                        try {
                            boolean made = arm.book(quotes.get(drawn % quotes.size()), seed + "-" + drawn);
                            (made ? booked : refused).incrementAndGet();
                        } catch (ConcurrentChange raced) {
                            lost.incrementAndGet();
                        }
                    }
                    return true;
                }));
            }
            for (Future<Boolean> worker : running) {
                worker.get();
            }
        } catch (Exception failed) {
            throw new IllegalStateException(arm.name() + ": " + failed.getMessage(), failed);
        } finally {
            workers.shutdownNow();
        }
        return new Slot(
                booked.get(),
                refused.get(),
                lost.get(),
                System.nanoTime() - began.get(),
                own() - own,
                town.server().cpu().toNanos() - server);
    }

    private static long own() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }

    long ownMicros() {
        return TimeUnit.NANOSECONDS.toMicros(ownNanos) / Math.max(1, booked + refused);
    }

    long serverMicros() {
        return TimeUnit.NANOSECONDS.toMicros(serverNanos) / Math.max(1, booked + refused);
    }

    long bookedPerSecond() {
        return booked * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    long refusedPerSecond() {
        return refused * TimeUnit.SECONDS.toNanos(1) / nanos;
    }
}
