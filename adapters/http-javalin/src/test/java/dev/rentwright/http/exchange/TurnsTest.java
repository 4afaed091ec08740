package dev.rentwright.http.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.http.problem.Problem;
import dev.rentwright.http.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnsTest {

    @Test
    void as_many_work_at_once_as_were_allowed_and_never_more() throws Exception {
        Turns turns = new Turns(2);
        AtomicInteger working = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch two = new CountDownLatch(2);
        Callable<Boolean> request = () -> turns.take(() -> {
            most.accumulateAndGet(working.incrementAndGet(), Math::max);
            two.countDown();
            boolean together = arrived(two);
            working.decrementAndGet();
            return together;
        });
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> requests = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                requests.add(request);
            }
            for (Future<Boolean> done : clients.invokeAll(requests)) {
                assertTrue(done.get());
            }
        } finally {
            clients.shutdownNow();
        }
        assertEquals(2, most.get());
    }

    @Test
    void a_turn_that_ends_in_an_error_is_given_back() {
        Turns turns = new Turns(1);
        assertThrows(
                IllegalStateException.class,
                () -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }));

        assertEquals("next", turns.take(() -> "next"));
    }

    @Test
    void who_is_told_to_stop_while_waiting_is_turned_away_and_takes_nobodys_turn() {
        Turns turns = new Turns(1);
        Thread.currentThread().interrupt();

        ProblemException refused = assertThrows(ProblemException.class, () -> turns.take(() -> "never"));

        assertEquals(Problem.SERVICE_UNAVAILABLE, refused.problem());
        assertTrue(Thread.interrupted());
        assertEquals("next", turns.take(() -> "next"));
    }

    private static boolean arrived(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
