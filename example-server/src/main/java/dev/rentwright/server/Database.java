package dev.rentwright.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.postgres.EmbeddedPostgres;
import dev.rentwright.postgres.RunningPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** The PostgreSQL that the server works on: the embedded one in its data folder, or another by address. */
final class Database implements AutoCloseable {

    /** How long a request waits for a connection before it is turned away (FM-05). */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Optional<RunningPostgres> embedded;
    private final HikariDataSource pool;

    private Database(Optional<RunningPostgres> embedded, HikariDataSource pool) {
        this.embedded = embedded;
        this.pool = pool;
    }

    /** Starts or finds it, and brings its schema up to date. */
    static Database open(Configuration configuration) {
        Optional<RunningPostgres> embedded = configuration.database().isPresent()
                ? Optional.empty()
                : Optional.of(EmbeddedPostgres.start(configuration.data().resolve("postgresql")));
        try {
            Database database = new Database(embedded, pool(configuration, embedded));
            Schema.migrate(database.source());
            return database;
        } catch (RuntimeException broken) {
            embedded.ifPresent(RunningPostgres::close);
            throw broken;
        }
    }

    DataSource source() {
        return pool;
    }

    /** True when it can be asked something. */
    boolean answers() {
        try (Connection connection = pool.getConnection()) {
            return connection.isValid((int) PATIENCE.toSeconds());
        } catch (SQLException away) {
            return false;
        }
    }

    /** Where it is, for a person. */
    String where() {
        return pool.getJdbcUrl();
    }

    @Override
    public void close() {
        pool.close();
        embedded.ifPresent(RunningPostgres::close);
    }

    private static HikariDataSource pool(Configuration configuration, Optional<RunningPostgres> embedded) {
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("rentwright");
        settings.setMaximumPoolSize(configuration.poolSize());
        settings.setConnectionTimeout(PATIENCE.toMillis());
        settings.setInitializationFailTimeout(Duration.ofSeconds(10).toMillis());
        embedded.ifPresent(postgres -> {
            settings.setJdbcUrl(postgres.jdbcUrl());
            settings.setUsername(postgres.username());
            settings.setPassword(postgres.password());
        });
        configuration.database().ifPresent(address -> {
            settings.setJdbcUrl(address.jdbcUrl());
            address.user().ifPresent(settings::setUsername);
            address.password().ifPresent(settings::setPassword);
        });
        return new HikariDataSource(settings);
    }
}
