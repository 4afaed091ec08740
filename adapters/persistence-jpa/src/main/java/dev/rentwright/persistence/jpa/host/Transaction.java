package dev.rentwright.persistence.jpa.host;

import dev.rentwright.host.StaleAggregate;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that runs: entities and plain SQL on one connection. New rows wait until something asks or the transaction
 * commits, and are then written in batches.
 */
public final class Transaction {

    private static final int FETCHED_AT_ONCE = 500;

    private final EntityManager entities;
    private final Connection connection;
    private final Deferred deferred;
    private boolean pending;
    private @Nullable Throwable spoiledBy;

    Transaction(EntityManager entities, Connection connection) {
        this.entities = entities;
        this.connection = connection;
        this.deferred = new Deferred(connection);
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

    /** The row of that key, read at most once per transaction. */
    public <R> Optional<R> find(Class<R> type, Object key) {
        return Optional.ofNullable(entities.find(type, key));
    }

    /** Keeps a new row. */
    public void persist(Object row) {
        entities.persist(row);
        pending = true;
    }

    /** Writes what waits. */
    public void flush() {
        if (pending) {
            pending = false;
            entities.flush();
        }
        deferred.flush();
    }

    /** Runs a statement after the rows that wait, and before whatever asks next; statements alike go as one batch. */
    public void later(String sql, @Nullable Object... arguments) {
        deferred.add(sql, arguments);
    }

    /** Writes a row over the one of the same key, or as a new one. */
    public void merge(Object row) {
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
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Arguments.bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(reader.read(result));
                }
                return rows;
            }
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }

    /** Reads the rows of a plain SQL query one by one, without having all of them in memory. */
    public <T> void each(String sql, RowReader<T> reader, Consumer<T> each, @Nullable Object... arguments) {
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            Arguments.bind(statement, arguments);
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
        flush();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Arguments.bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new StatementFailed(sql, failed);
        }
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
