package dev.rentwright.persistence.jpa;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for each test, ports on it, and somebody else who does things meanwhile. */
public final class OwnStore implements AfterEachCallback {

    private final HikariDataSource dataSource = FreshStore.migrated();
    private final JpaPorts ports = JpaPorts.on(dataSource);
    private final ExecutorService other = Executors.newSingleThreadExecutor();

    public HikariDataSource dataSource() {
        return dataSource;
    }

    public JpaPorts ports() {
        return ports;
    }

    public ExecutorService other() {
        return other;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        other.shutdownNow();
        ports.close();
        dataSource.close();
    }
}
