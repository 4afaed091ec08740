package dev.rentwright.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Many clients, each a thread of its own. */
final class Crowd {

    private static final int PATIENCE_SECONDS = 120;

    private Crowd() {}

    /** Lets all clients begin at the same instant, and answers what each of them came back with. */
    static <T> List<T> released(int clients, IntFunction<T> task) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(clients);
        return each(clients, clients, client -> {
            try {
                barrier.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (Exception broken) {
                throw new IllegalStateException("not all clients came to the barrier", broken);
            }
            return task.apply(client);
        });
    }

    /** Does a number of tasks with some threads. */
    static <T> List<T> each(int tasks, int threads, IntFunction<T> task) throws Exception {
        return each(tasks, threads, Duration.ofSeconds(PATIENCE_SECONDS), task);
    }

    /** The same, waiting that long for each. */
    static <T> List<T> each(int tasks, int threads, Duration patience, IntFunction<T> task) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < tasks; i++) {
                int number = i;
                running.add(clients.submit(() -> task.apply(number)));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : running) {
                done.add(one.get(patience.toMillis(), TimeUnit.MILLISECONDS));
            }
            return done;
        } catch (ExecutionException failed) {
            throw new AssertionError("a client failed: " + failed.getCause(), failed.getCause());
        } finally {
            clients.shutdownNow();
        }
    }
}
