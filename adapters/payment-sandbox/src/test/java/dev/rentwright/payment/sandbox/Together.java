package dev.rentwright.payment.sandbox;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Does the same thing in many threads that all start at one moment. */
final class Together {
    private Together() {}

    static <T> List<T> run(int threads, IntFunction<T> task) {
        var barrier = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var running = IntStream.range(0, threads)
                    .mapToObj(at -> CompletableFuture.supplyAsync(
                            () -> {
                                await(barrier);
                                return task.apply(at);
                            },
                            pool))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new AssertionError("the others did not come", broken);
        }
    }
}
