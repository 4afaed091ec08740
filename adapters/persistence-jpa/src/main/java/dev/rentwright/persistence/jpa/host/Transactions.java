package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.ConcurrentChange;
import dev.rentwright.host.StaleAggregate;
import dev.rentwright.host.StoreUnavailable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.persistence.config.EntityManagerProperties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One transaction per thread at a time: work inside work joins it. Safe for use by several threads, virtual ones included.
 *
 * <p>The outermost {@link #run} is repeated, from its beginning and in a new transaction, when it lost a race: with
 * another transaction ({@link Misfortune}), or because a version it had read is not the newest any more. Deciding again
 * on fresh data is what core's UnitOfWork promises; whoever brought an old version along finds the same refusal again,
 * and gets {@link ConcurrentChange} with {@link StaleAggregate} as its cause.
 *
 * <p>The first time it takes for granted what is nearly always so, that a key is new and that what was free a moment ago still
 * is, and is told together with what it goes on with; when it was wrong it is repeated, and asks before it goes on.
 */
public final class Transactions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final String BEGIN =
            "select set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true),"
                    + " set_config('idle_in_transaction_session_timeout', ?, true)";

    private final Supplier<EntityManagerFactory> factory;
    private final Patience patience;

    @SuppressWarnings(
            "ThreadLocalUsage") // one per database: a thread may work on two, and each is closed with its ports
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    /** On a factory of EntityManagers that it closes when it is closed; the same each time that it is asked for. */
    public Transactions(Supplier<EntityManagerFactory> factory, Patience patience) {
        this.factory = factory;
        this.patience = patience;
    }

    /** Returns when there is a factory, which is open then unless this was closed. */
    public void awaitOpen() {
        if (!factory.get().isOpen()) {
            throw new IllegalStateException("expected ports that are open, got closed ones");
        }
    }

    /** Runs in the transaction of this thread; without one, in a transaction of its own, as one attempt. */
    public <T> T with(Function<Transaction, T> work) {
        Transaction running = current.get();
        return running != null ? work.apply(running) : attempt(work, false);
    }

    /** As {@link #with}, for work that answers nothing. */
    public void use(Consumer<Transaction> work) {
        this.<Boolean>with(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    <T> T run(Supplier<T> work) {
        Transaction running = current.get();
        if (running != null) {
            return joined(running, work);
        }
        boolean daring = true;
        int attempt = 1;
        while (true) {
            try {
                return attempt(transaction -> work.get(), daring);
            } catch (RuntimeException failed) {
                switch (afterwards(failed)) {
                    case WRONG_GUESS ->
                        LOG.debug("Took for granted what is not so, and asks first: {}", failed.getMessage());
                    case LOST_RACE -> {
                        if (attempt >= patience.attempts()) {
                            throw new ConcurrentChange(
                                    "gave up after " + attempt + " attempts: " + failed.getMessage(), failed);
                        }
                        LOG.debug("Attempt {} lost a race and is made again: {}", attempt, failed.getMessage());
                        pause(attempt);
                        attempt++;
                    }
                    default -> throw failed;
                }
                daring = false;
            }
        }
    }

    /** A unit inside another that fails spoils the whole, also when its caller catches what it threw (DR-01). */
    private static <T> T joined(Transaction running, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            running.spoil(failure);
            throw failure;
        }
    }

    private static Misfortune afterwards(RuntimeException thrown) {
        return thrown instanceof StaleAggregate ? Misfortune.LOST_RACE : Misfortune.of(thrown);
    }

    /**
     * Runs work in a transaction that the host has begun on a connection and will end. It is run once: after a lost race the
     * transaction is lost too, and only the host can begin another. Time-outs are the host's as well.
     */
    public <T> T joining(Connection hosts, Supplier<T> work) {
        if (current.get() != null) {
            throw new IllegalStateException("expected no unit of work around one that joins a host's transaction");
        }
        Map<String, Object> borrowed = Map.of(EntityManagerProperties.NON_JTA_DATASOURCE, new Borrowed(hosts));
        return attempt(
                factory.get().createEntityManager(borrowed), transaction -> work.get(), Transaction::flush, false);
    }

    private <T> T attempt(Function<Transaction, T> work, boolean daring) {
        return attempt(
                factory.get().createEntityManager(),
                transaction -> {
                    transaction.open(
                            BEGIN,
                            patience.forLocks().toMillis() + "ms",
                            patience.forStatements().toMillis() + "ms",
                            patience.forIdleness().toMillis() + "ms");
                    return work.apply(transaction);
                },
                Transaction::commit,
                daring);
    }

    private <T> T attempt(
            EntityManager entities, Function<Transaction, T> work, Consumer<Transaction> end, boolean daring) {
        try {
            Transaction transaction = open(entities, daring);
            current.set(transaction);
            T result = work.apply(transaction);
            transaction.requireUnspoiled();
            end.accept(transaction);
            entities.getTransaction().commit();
            return result;
        } catch (RuntimeException failed) {
            rollBack(entities, failed);
            throw switch (Misfortune.of(failed)) {
                case UNAVAILABLE -> new StoreUnavailable(failed);
                case TOO_GREAT -> tooGreat(failed);
                case LOST_RACE, WRONG_GUESS, OTHER -> failed;
            };
        } catch (Error broken) {
            rollBack(entities, broken);
            throw broken;
        } finally {
            current.remove();
            entities.close();
        }
    }

    /** As arithmetic says it of what does not fit a long: nobody has done anything wrong but the sums. */
    private static ArithmeticException tooGreat(RuntimeException failed) {
        ArithmeticException tooGreat = new ArithmeticException(
                "expected numbers and sums of less than 1,000,000,000,000,000, got more than that");
        tooGreat.initCause(failed);
        return tooGreat;
    }

    /** Nothing has happened yet: whatever stands in the way of a connection, the store is not there. */
    private static Transaction open(EntityManager entities, boolean daring) {
        try {
            entities.getTransaction().begin();
            return new Transaction(entities, entities.unwrap(Connection.class), daring);
        } catch (RuntimeException failed) {
            throw new StoreUnavailable(failed);
        }
    }

    private static void rollBack(EntityManager entities, Throwable cause) {
        try {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
        } catch (RuntimeException alsoFailed) {
            cause.addSuppressed(alsoFailed);
        }
    }

    /** Outside any transaction, so that nobody waits for a sleeper: 10, 20, 40 ... ms, each with as much again by chance. */
    private static void pause(int attempt) {
        long least = FIRST_PAUSE_MILLIS << (attempt - 1);
        long millis = least + ThreadLocalRandom.current().nextLong(least + 1);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** The transaction of this thread, if one runs. */
    @Nullable
    Transaction running() {
        return current.get();
    }

    @Override
    public void close() {
        factory.get().close();
    }
}
