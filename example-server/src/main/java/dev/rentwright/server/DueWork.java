package dev.rentwright.server;

import dev.rentwright.booking.RunDueWork;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for due work again and again, and at once when something has come in. */
final class DueWork implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DueWork.class);

    private final RunDueWork work;
    private final Duration every;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopped;

    private DueWork(RunDueWork work, Duration every) {
        this.work = work;
        this.every = every;
        this.thread = new Thread(this::loop, "due-work");
    }

    static DueWork start(RunDueWork work, Duration every) {
        DueWork started = new DueWork(work, every);
        started.thread.start();
        return started;
    }

    /** Something has come in: look now. */
    void wake() {
        wakeUp.release();
    }

    /** Finishes the round that runs, and starts no other. */
    @Override
    public void close() {
        stopped = true;
        wake();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void loop() {
        while (!stopped) {
            round();
            try {
                if (wakeUp.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUp.drainPermits();
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A round that fails, because the database is away for a while, is tried again with the next. */
    private void round() {
        try {
            work.run().failures().forEach(failure -> LOG.warn("an item of due work failed", failure));
        } catch (RuntimeException failed) {
            LOG.warn("a round of due work failed: {}", failed.toString());
        }
    }
}
