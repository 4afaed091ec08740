package dev.rentwright.payment.sandbox;

import java.time.Duration;

/** Runs something later. Tests bring one that is moved by hand; a host's own must not run tasks inside {@code after}. */
@FunctionalInterface
public interface Scheduler {
    /** Runs the task once, no earlier than {@code delay} from now; tasks are short and do not block. */
    void after(Duration delay, Runnable task);
}
