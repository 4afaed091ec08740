package dev.rentwright.persistence.jpa;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

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
    public static <T> List<T> rows(String sql, RowReader<T> reader) {
        return rows(SHARED, sql, reader);
    }

    /** What a database holds. */
    public static <T> List<T> rows(DataSource dataSource, String sql, RowReader<T> reader) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** Runs statements as a person with a console would. */
    public static void run(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /** A database of its own with the schema in it. */
    public static HikariDataSource migrated() {
        HikariDataSource dataSource = bare();
        Schema.migrate(dataSource);
        return dataSource;
    }

    /** A database of its own with nothing in it. */
    public static HikariDataSource bare() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(ThrowawayPostgres.freshDatabase());
        config.setMaximumPoolSize(16);
        config.setMinimumIdle(0);
        config.setIdleTimeout(TimeUnit.SECONDS.toMillis(10));
        return new HikariDataSource(config);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
