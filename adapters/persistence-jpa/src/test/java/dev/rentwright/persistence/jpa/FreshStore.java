package dev.rentwright.persistence.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Databases for tests. Connections that nobody uses are let go of soon, so that hundreds of stores fit on one server. */
public final class FreshStore {

    private FreshStore() {}

    /** Ports on a database of their own with the schema in it. */
    public static JpaPorts open() {
        return JpaPorts.on(migrated());
    }

    /** A database of its own with the schema in it. */
    public static DataSource migrated() {
        DataSource dataSource = empty();
        Schema.migrate(dataSource);
        return dataSource;
    }

    /** A database of its own with nothing in it. */
    public static DataSource empty() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(ThrowawayPostgres.freshDatabase());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setIdleTimeout(TimeUnit.SECONDS.toMillis(10));
        return new HikariDataSource(config);
    }
}
