package dev.rentwright.jobs.dbscheduler;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a kind of work out of turn, on a thread of its own. However often it is rung for before it looks, it looks once. */
final class Alarm implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

    private final Set<String> rung = ConcurrentHashMap.newKeySet();
    private final Duration patience;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> new Thread(work, "due-work-alarm"),
            new ThreadPoolExecutor.DiscardPolicy());

    Alarm(Duration patience) {
        this.patience = patience;
    }

    void ring(String kind, Runnable look) {
        if (rung.add(kind)) {
            thread.execute(() -> {
                rung.remove(kind);
                attempt(kind, look);
            });
        }
    }

    /** Whoever has the turn next tries again. */
    private static void attempt(String kind, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException failed) {
            LOG.warn("a look at {} failed: {}", kind, failed.toString());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
