package dev.rentwright.payment.sandbox;

import java.util.concurrent.ThreadFactory;

/** Threads that never keep a process alive. */
final class Threads {
    private Threads() {}

    static ThreadFactory named(String name) {
        return task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
