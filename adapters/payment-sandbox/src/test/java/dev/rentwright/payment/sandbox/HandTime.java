package dev.rentwright.payment.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A clock and a scheduler that only move when told to. */
final class HandTime extends Clock implements Scheduler {
    static final Instant START = Instant.ofEpochSecond(1_767_225_600);

    private final List<Task> tasks = new ArrayList<>();
    private Instant now = START;

    @Override
    public synchronized void after(Duration delay, Runnable run) {
        tasks.add(new Task(now.plus(delay), run));
        notifyAll();
    }

    /** Waits until so many tasks are planned: the pauses of a sender are planned by its own thread. */
    synchronized void awaitPlanned(int count) {
        Waiting.until(this, () -> tasks.size() >= count);
    }

    synchronized int planned() {
        return tasks.size();
    }

    /** Tasks run in the order of their time, in this thread and outside of this object's lock. */
    void advance(Duration step) {
        List<Task> due;
        synchronized (this) {
            now = now.plus(step);
            due = tasks.stream()
                    .filter(each -> !each.at().isAfter(now))
                    .sorted(Comparator.comparing(Task::at))
                    .toList();
            tasks.removeAll(due);
        }
        due.forEach(each -> each.run().run());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    private record Task(Instant at, Runnable run) {}
}
