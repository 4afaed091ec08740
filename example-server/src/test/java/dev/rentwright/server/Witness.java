package dev.rentwright.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks at the database from outside, in plain SQL, past all of our code. */
final class Witness implements AutoCloseable {

    private final Connection connection;

    Witness(String database) throws SQLException {
        this.connection = DriverManager.getConnection(database);
    }

    /** The number that a query counts. */
    long count(String sql, Object... values) throws SQLException {
        return Long.parseLong(text(sql, values));
    }

    /** The one value that a query finds. */
    String text(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("expected a row of " + sql);
                }
                return String.valueOf(rows.getString(1));
            }
        }
    }

    void change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Pairs of claims of one car that share an instant; none is what the storm is about (REC-15). */
    long overlaps() throws SQLException {
        return count("""
                select count(*) from availability_claims one
                join availability_claims other
                  on one.rentable_id = other.rentable_id and one.claim_id < other.claim_id
                 and one.period && other.period""");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
