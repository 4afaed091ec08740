package dev.rentwright.persistence.jpa.bench;

import dev.rentwright.host.ConcurrentChange;
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
 */
record Slot(long booked, long refused, long lost, long nanos) {

    /** So many threads book quotes in a drawn order, each quote once, for so long. */
    static Slot of(BookingArm arm, Town town, int threads, int seconds, long seed) {
        List<UUID> quotes = town.quotes();
        Collections.shuffle(quotes, new Random(seed));
        AtomicInteger next = new AtomicInteger();
        AtomicLong booked = new AtomicLong();
        AtomicLong refused = new AtomicLong();
        AtomicLong lost = new AtomicLong();
        AtomicLong began = new AtomicLong();
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
        return new Slot(booked.get(), refused.get(), lost.get(), System.nanoTime() - began.get());
    }

    long bookedPerSecond() {
        return booked * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    long refusedPerSecond() {
        return refused * TimeUnit.SECONDS.toNanos(1) / nanos;
    }
}
