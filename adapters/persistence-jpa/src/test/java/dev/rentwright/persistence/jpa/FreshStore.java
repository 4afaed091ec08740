package dev.rentwright.persistence.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases for tests: a shared one that is emptied for each, or one of their own for those that change the schema. */
public final class FreshStore {

    /** Takes every row out of a database. */
    static final String EMPTY = """
            set session_replication_role = replica;
            do $$ declare tables text; begin
                select string_agg(quote_ident(tablename), ', ') into tables from pg_tables
                where schemaname = 'public' and tablename <> 'rentwright_schema_history';
                execute 'truncate ' || tables || ' cascade';
            end $$;
            set session_replication_role = origin;
            """;

    private static final DataSource SHARED = migrated();
    private static final JpaPorts PORTS = JpaPorts.on(SHARED);

    private FreshStore() {}

    /** The shared ports, with nothing in them. Rows that refuse to go are told by the superuser that triggers are off. */
    public static JpaPorts emptied() {
        run(SHARED, EMPTY);
        return PORTS;
    }

    /** The database behind {@link #emptied()}. */
    public static DataSource shared() {
        return SHARED;
    }

    /** What the shared database holds. */
    public static <T> List<T> rows(String sql, Sql.RowReader<T> reader) {
        return rows(SHARED, sql, reader);
    }

    /** What a database holds. */
    public static <T> List<T> rows(DataSource dataSource, String sql, Sql.RowReader<T> reader) {
        return Sql.rows(dataSource, sql, reader);
    }

    /** Runs statements as a person with a console would. */
    public static void run(DataSource dataSource, String sql) {
        Sql.run(dataSource, sql);
    }

    /** A database of its own with the schema in it. */
    public static HikariDataSource migrated() {
        return pool(ThrowawayPostgres.copyOf(Migrated.URL));
    }

    /** A database of its own with nothing in it. */
    public static HikariDataSource bare() {
        return pool(ThrowawayPostgres.freshDatabase());
    }

    private static HikariDataSource pool(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setIdleTimeout(TimeUnit.SECONDS.toMillis(10));
        return new HikariDataSource(config);
    }

    /** The scripts run once; a copy of what they made takes a tenth of that. */
    private static final class Migrated {

        static final String URL = ThrowawayPostgres.freshDatabase();

        static {
            PGSimpleDataSource dataSource = new PGSimpleDataSource();
            dataSource.setUrl(URL);
            Schema.migrate(dataSource);
        }
    }
}
