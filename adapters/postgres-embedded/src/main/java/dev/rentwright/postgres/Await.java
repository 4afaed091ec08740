package dev.rentwright.postgres;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a condition and no longer; asks again every few milliseconds. */
final class Await {
    private static final long STEP = Duration.ofMillis(10).toNanos();

    private Await() {}

    /** Whether the condition came true within this time. An interrupted thread gives up early. */
    static boolean until(BooleanSupplier condition, Duration patience) {
        long begin = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - begin > patience.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(STEP);
        }
        return true;
    }
}
