package dev.rentwright.persistence.jpa;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements from outside, as a person with a console would run them. */
public final class Sql {

    private Sql() {}

    /** Runs statements. */
    public static void run(DataSource dataSource, String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
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

    /** The one number of an answer. */
    public static long number(DataSource dataSource, String sql) {
        return rows(dataSource, sql, row -> row.getLong(1)).get(0);
    }

    /** Claims of one rentable that overlap; 0, or something is badly wrong. */
    public static long overlaps(DataSource dataSource) {
        return number(dataSource, """
                select count(*) from availability_claims a join availability_claims b
                on a.rentable_id = b.rentable_id and a.claim_id < b.claim_id and a.period && b.period
                """);
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
