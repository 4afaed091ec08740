package dev.rentwright.jobs.dbscheduler;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.persistence.jpa.Schema;
import dev.rentwright.postgres.ThrowawayPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database that the servers share, looked at from outside. */
final class Database implements AutoCloseable {

    final String url = ThrowawayPostgres.freshDatabase();
    private final HikariDataSource outside;

    Database() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(2);
        this.outside = new HikariDataSource(config);
        Schema.migrate(outside);
    }

    long count(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        try (Connection connection = outside.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    void breakConnectionsOf(String server) {
        text("select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = '" + server + "'");
    }

    /** Everything that a timer may write, in one line: whoever writes once more changes it. */
    String books() {
        return text("""
                select concat_ws(' ',
                    (select concat_ws('/', count(*), sum(version)) from bookings),
                    (select count(*) from booking_events), (select count(*) from outbox_events),
                    (select count(*) from availability_claims), (select count(*) from payments),
                    (select count(*) from ledger_entries), (select count(*) from ledger_postings))""");
    }

    @Override
    public void close() {
        outside.close();
    }
}
