package dev.rentwright.payment.sandbox;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what will come, with a bound that is only ever reached by a defect. */
final class Waiting {
    private static final long BOUND = TimeUnit.SECONDS.toNanos(20);

    private Waiting() {}

    /** The caller holds the monitor, and whoever changes the condition notifies it. */
    static void until(Object monitor, BooleanSupplier condition) {
        var end = System.nanoTime() + BOUND;
        while (!condition.getAsBoolean()) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("what was waited for did not come");
            }
            try {
                monitor.wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting", interrupted);
            }
        }
    }

    /** For conditions that nobody notifies of: what another thread writes to a file. */
    static void polling(BooleanSupplier condition) {
        var end = System.nanoTime() + BOUND;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("what was waited for did not come");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
