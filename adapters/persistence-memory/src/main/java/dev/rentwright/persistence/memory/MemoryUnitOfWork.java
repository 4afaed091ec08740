package dev.rentwright.persistence.memory;

import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.host.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A transaction of one lock and an undo log.
 *
 * <p>Only the outermost unit commits or undoes. A unit inside it that throws spoils the whole, also when its caller catches
 * the exception: part of the work is missing then, and a database would refuse to commit as well. Such a unit ends with an
 * {@link IllegalStateException} whose cause is what was caught. A port that refuses (a lost version, a second of the same id)
 * has changed nothing and spoils nothing.
 */
final class MemoryUnitOfWork implements UnitOfWork {

    /** As often as a lost race is run (FM-03). */
    private static final int ATTEMPTS = 5;

    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private Optional<Throwable> spoiled = Optional.empty();
    private boolean running;

    @Override
    public <T> T run(Supplier<T> work) {
        turn.lock();
        try {
            return running ? joined(work) : outermost(work);
        } finally {
            turn.unlock();
        }
    }

    /** One call of a port: all of it or nothing, in the unit that runs or, without one, in a unit of its own. */
    <T> T call(Supplier<T> access) {
        turn.lock();
        try {
            return undoneWhenItThrows(access);
        } finally {
            turn.unlock();
        }
    }

    /** One call of a port that answers nothing. */
    void call(Runnable access) {
        this.<Boolean>call(() -> {
            access.run();
            return true;
        });
    }

    /** One call of a port whose effect lasts until the unit ends, and which is a mistake without one. */
    <T> T callInside(String what, Supplier<T> access) {
        turn.lock();
        try {
            if (!running) {
                throw new IllegalStateException("expected a unit of work around " + what + ", got none");
            }
            return undoneWhenItThrows(access);
        } finally {
            turn.unlock();
        }
    }

    /** How to take back a change that was just made. */
    void changed(Runnable reversal) {
        if (!turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("expected a change by the thread whose turn it is, got another's");
        }
        undo.push(reversal);
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (Throwable failure) {
            spoiled = spoiled.or(() -> Optional.of(failure));
            throw failure;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (StaleAggregate lost) {
                if (attempt == ATTEMPTS) {
                    throw new ConcurrentChange("lost the race " + ATTEMPTS + " times", lost);
                }
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        running = true;
        try {
            return undoneWhenItThrows(() -> {
                T result = work.get();
                spoiled.ifPresent(MemoryUnitOfWork::refuseToCommit);
                return result;
            });
        } finally {
            running = false;
            spoiled = Optional.empty();
        }
    }

    private <T> T undoneWhenItThrows(Supplier<T> work) {
        int before = undo.size();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                while (undo.size() > before) {
                    undo.pop().run();
                }
            }
            if (turn.getHoldCount() == 1) {
                undo.clear();
            }
        }
    }

    private static void refuseToCommit(Throwable cause) {
        throw new IllegalStateException("expected every unit of work inside this one to succeed, got " + cause, cause);
    }
}
