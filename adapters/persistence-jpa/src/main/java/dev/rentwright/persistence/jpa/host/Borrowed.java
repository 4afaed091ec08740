package dev.rentwright.persistence.jpa.host;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A host's connection as the only one of a data source, in a transaction that only the host may end. */
final class Borrowed implements DataSource {

    /** What would end the host's transaction, or change how it ends. */
    private static final Set<String> THE_HOSTS = Set.of("commit", "rollback", "close", "setAutoCommit", "abort");

    private final Connection connection;

    Borrowed(Connection hosts) {
        this.connection = (Connection) Proxy.newProxyInstance(
                Borrowed.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (THE_HOSTS.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(hosts, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                });
    }

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public Connection getConnection(String username, String password) {
        return connection;
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException("expected the host's data source to be asked for logging");
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException("expected the host's data source to be asked for time-outs");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("expected the host's data source to be asked for logging");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("expected no " + type + " behind a borrowed connection");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
