package dev.rentwright.http.exchange;

import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets some requests work at once and the others wait in the order in which they came. A pool of connections does not keep
 * that order: who has just given one back may have it again, and somebody else waits in vain.
 */
final class Turns {

    /** As long as a request may take at all; who would be later is told so (FM-05). */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore free;

    Turns(int atOnce) {
        this.free = new Semaphore(atOnce, true);
    }

    /** Does the work when its turn comes; refuses it when its turn does not come in time. */
    <T> T take(Supplier<T> work) {
        await();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void await() {
        try {
            if (free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.of(Problem.SERVICE_UNAVAILABLE);
    }
}
