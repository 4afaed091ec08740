package dev.rentwright.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Real threads that begin at the same moment. */
final class Together {

    private static final long PATIENCE_SECONDS = 60;

    private Together() {}

    /** What each of {@code count} threads answered, in the order of their numbers from 0. */
    static <T> List<T> run(int count, IntFunction<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                running.add(threads.submit(() -> {
                    await(start);
                    return work.apply(number);
                }));
            }
            return running.stream().map(Together::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** A thread that is on its way, and its answer. */
    static <T> Future<T> start(Supplier<T> work) {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        Future<T> running = thread.submit(work::get);
        thread.shutdown();
        return running;
    }

    static <T> T result(Future<T> running) {
        try {
            return running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread failed: " + failed.getCause(), failed.getCause());
        } catch (InterruptedException | TimeoutException stuck) {
            throw new AssertionError("a thread is stuck", stuck);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("a thread did not begin");
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError("waiting was interrupted", stopped);
        }
    }

    private static void await(CyclicBarrier start) throws InterruptedException, BrokenBarrierException {
        try {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException alone) {
            throw new IllegalStateException("expected every thread to begin", alone);
        }
    }
}
