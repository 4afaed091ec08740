package dev.rentwright.jobs.dbscheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Real threads that begin at the same moment. */
final class Together {

    private static final long PATIENCE_SECONDS = 120;

    private Together() {}

    static <T> List<T> run(int count, IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    return work.apply(number);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return answers;
        } catch (Exception failed) {
            throw new AssertionError("a thread failed: " + failed, failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
