package dev.rentwright.server;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database on its way: it is started, found and brought up to date in a thread of its own, while whatever needs no
 * connection goes on. Whoever asks for a connection waits until there is one.
 */
final class OpeningDatabase implements DataSource, AutoCloseable {

    private final CompletableFuture<Database> opening;

    /** Begins to open it. */
    OpeningDatabase(Configuration configuration) {
        this.opening = CompletableFuture.supplyAsync(
                () -> Database.open(configuration), work -> new Thread(work, "rentwright-database").start());
    }

    /**
     * The database, open.
     *
     * @throws RuntimeException whatever kept it from being opened
     */
    Database await() {
        try {
            return opening.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw failed;
        }
    }

    /** What kept it from being opened, once it is closed: with it other things fail, that say less. */
    Optional<RuntimeException> failure() {
        try {
            await();
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(failed);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        return source().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return source().getConnection(username, password);
    }

    private DataSource source() throws SQLException {
        try {
            return await().source();
        } catch (RuntimeException failed) {
            throw new SQLException("there is no database: " + failed.getMessage(), failed);
        }
    }

    /** Also one that is still being opened; of one that could not be nothing is left. */
    @Override
    public void close() {
        opening.handle((database, failure) -> {
                    if (database != null) {
                        database.close();
                    }
                    return true;
                })
                .join();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return source().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        source().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        source().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return source().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("expected the pool to be asked for its logger");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source().isWrapperFor(type);
    }
}
