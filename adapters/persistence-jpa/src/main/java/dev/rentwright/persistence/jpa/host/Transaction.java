package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.StaleAggregate;
import dev.rentwright.persistence.jpa.json.Spellings;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that runs: entities and plain SQL on one connection. New rows, and statements that answer nothing, wait until
 * something asks or the transaction ends, and then go to the database together with it.
 */
public final class Transaction {

    private static final int FETCHED_AT_ONCE = 500;
    private static final Call COMMIT = Call.of("commit");

    private final EntityManager entities;
    private final Connection connection;
    private final Outgoing outgoing;
    private final boolean daring;
    private final Set<Object> assumed = new HashSet<>();
    private final Spellings spellings = new Spellings();
    private boolean pending;
    private @Nullable Throwable spoiledBy;

    Transaction(EntityManager entities, Connection connection, boolean daring) {
        this.entities = entities;
        this.connection = connection;
        this.daring = daring;
        this.outgoing = new Outgoing(connection);
    }

    /** Runs a query ahead of everything else; what it answers is nobody's concern. */
    void open(String sql, @Nullable Object... arguments) {
        outgoing.addFirst(Call.of(sql, arguments));
    }

    /**
     * Whether what is likely may be taken for granted: this is the first time that a unit of work is done, and once it turns
     * out wrong it is undone and done again, with nothing assumed.
     */
    public boolean mayAssume() {
        return daring;
    }

    /** Remembers what is taken for granted, if anything may be. */
    public void assume(Object what) {
        if (daring) {
            assumed.add(what);
        }
    }

    public boolean assumes(Object what) {
        return assumed.contains(what);
    }

    /**
     * Takes for granted that a question has no other answer than this, and asks it together with the next; but before
     * anything is changed.
     */
    <T> void assumeAnswer(T answer, String sql, RowReader<T> reader, @Nullable Object... arguments) {
        outgoing.addAssumption(Call.of(sql, arguments).answering(statement -> {
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    if (!reader.read(result).equals(answer)) {
                        throw new WrongGuess(sql);
                    }
                }
            }
        }));
    }

    /**
     * Takes for granted that a change can be made, and makes it together with whatever is sent next, ahead of all of it. Its
     * function raises {@link WrongGuess#STATE} where it cannot.
     *
     * @return whether it will be; it is not where something waits already, which it might need
     */
    public boolean assumeDone(String sql, @Nullable Object... arguments) {
        boolean may = daring && outgoing.isEmpty() && !pending;
        if (may) {
            outgoing.addFirst(Call.of(sql, arguments));
        }
        return may;
    }

    /** Sends what waits and the end of the transaction, together if there is something to send. */
    void commit() {
        flushEntities();
        if (!outgoing.isEmpty()) {
            outgoing.addLast(COMMIT);
            outgoing.send();
        }
    }

    /** The connection, for a host that writes beside us; to be neither committed nor closed. */
    public Connection connection() {
        flush();
        return connection;
    }

    void spoil(Throwable cause) {
        if (spoiledBy == null) {
            spoiledBy = cause;
        }
    }

    void requireUnspoiled() {
        if (spoiledBy != null) {
            throw new IllegalStateException(
                    "expected every unit of work inside this one to succeed, got " + spoiledBy, spoiledBy);
        }
    }

    /** How what was read here is spelled. */
    public Spellings spellings() {
        return spellings;
    }

    /** The row of that key, read at most once per transaction. */
    public <R> Optional<R> find(Class<R> type, Object key) {
        flush();
        return Optional.ofNullable(entities.find(type, key));
    }

    /** Keeps a new row. */
    public void persist(Object row) {
        outgoing.addRow(row);
    }

    /** Keeps a new row, of which some columns are copied from the row of another key. */
    public <R> void persist(R row, RowShape.Copying<R> copying, UUID from) {
        outgoing.addRow(row.getClass(), copying.insert(row, from));
    }

    /** Writes what waits. */
    public void flush() {
        outgoing.send();
        flushEntities();
    }

    private void flushEntities() {
        if (pending) {
            pending = false;
            entities.flush();
        }
    }

    /** Runs a statement after the rows that wait, and before whatever asks next; statements alike go as one batch. */
    public void later(String sql, @Nullable Object... arguments) {
        outgoing.addStatement(Call.of(sql, arguments));
    }

    /** Writes a row over the one of the same key, or as a new one. */
    public void merge(Object row) {
        outgoing.send();
        entities.merge(row);
        pending = true;
    }

    /**
     * Writes what changed, and the next version of a row, which must still be at the one that was read. A row that says when
     * it was saved has always changed.
     *
     * @throws StaleAggregate when it is not
     */
    public void save(String what, long expected) {
        outgoing.send();
        try {
            pending = false;
            entities.flush();
        } catch (OptimisticLockException lost) {
            throw stale(what, expected, lost);
        }
    }

    private static StaleAggregate stale(String what, long expected, Throwable cause) {
        StaleAggregate stale = new StaleAggregate(what, expected);
        stale.initCause(cause);
        return stale;
    }

    /** A JPQL query that sees everything written so far. */
    public <R> TypedQuery<R> query(String jpql, Class<R> result) {
        flush();
        return entities.createQuery(jpql, result);
    }

    /** Rows of an entity by plain SQL, as they are in the database now. */
    @SuppressWarnings("unchecked") // the result class is given to the query
    public <R> List<R> refreshed(String sql, Class<R> type, Object... arguments) {
        flush();
        var query = entities.createNativeQuery(sql, type).setHint("eclipselink.refresh", true);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.getResultList();
    }

    /** Reads the rows of a plain SQL query. */
    public <T> List<T> rows(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        outgoing.settle();
        return ask(sql, reader, arguments).get();
    }

    /**
     * Asks a plain SQL query, which changes and locks nothing, when its answer is wanted, or with whatever is sent before:
     * several that are asked first and read then are one round trip.
     */
    public <T> Asked<List<T>> ask(String sql, RowReader<T> reader, @Nullable Object... arguments) {
        List<T> rows = new ArrayList<>();
        AtomicBoolean answered = new AtomicBoolean();
        outgoing.addLast(Call.of(sql, arguments).answering(statement -> {
            answered.set(true);
            try (ResultSet result = statement.getResultSet()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
        }));
        return new Asked<>(() -> {
            if (!answered.get()) {
                flushEntities();
                outgoing.send();
            }
            return rows;
        });
    }

    /** Reads the rows of a plain SQL query one by one, without having all of them in memory. */
    public <T> void each(String sql, RowReader<T> reader, Consumer<T> each, @Nullable Object... arguments) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            Call.of(sql, arguments).bind(statement, 1);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    each.accept(reader.read(result));
                }
            }
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }

    /** Runs a plain SQL statement. @return how many rows it changed */
    public int update(String sql, @Nullable Object... arguments) {
        flushEntities();
        outgoing.settle();
        AtomicInteger changed = new AtomicInteger();
        outgoing.addLast(Call.of(sql, arguments).answering(statement -> changed.set(statement.getUpdateCount())));
        outgoing.send();
        return changed.get();
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
