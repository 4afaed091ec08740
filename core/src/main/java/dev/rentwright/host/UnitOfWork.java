package dev.rentwright.host;

import dev.rentwright.lifecycle.CommandRefused;
import dev.rentwright.lifecycle.Outcome;
import java.util.function.Supplier;

/**
 * One transaction of the host. Work inside commits together or not at all (DR-01, IV-16).
 *
 * <p>A unit of work inside another joins it, so that a use case called by a use case, or by a host that has opened its
 * own transaction, commits with it. Work that lost a race (serialization failure, deadlock, lost version) is run again
 * from its beginning by the outermost unit, a bounded number of times (FM-03), so it must have no effect but through
 * ports. Calls to the outside, a payment provider above all, never happen inside one (DR-10).
 */
public interface UnitOfWork {

    /**
     * Runs the work and commits, or undoes all of it when it throws.
     *
     * @throws ConcurrentChange when it lost the race as often as it may
     * @throws ArithmeticException when a number in it is greater than the store can keep
     */
    <T> T run(Supplier<T> work);

    /**
     * Work that may find what stands against it after it has begun to write. A refusal that it throws ({@link
     * Outcome#orThrow}) undoes all of it and is the answer; one that it answers has written nothing before. Inside another
     * unit a thrown one undoes that as well.
     *
     * @throws ConcurrentChange when it lost the race as often as it may
     */
    default <T> Outcome<T> decide(Supplier<Outcome<T>> work) {
        try {
            return run(work);
        } catch (CommandRefused refused) {
            return Outcome.refused(refused.refusals());
        }
    }

    /** Work that answers nothing. */
    default void run(Runnable work) {
        this.<Boolean>run(() -> {
            work.run();
            return true;
        });
    }
}
