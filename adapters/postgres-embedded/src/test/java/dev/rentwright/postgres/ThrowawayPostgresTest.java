package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ThrowawayPostgresTest {
    @Test
    void every_database_is_fresh_and_all_are_on_one_server() throws SQLException {
        try (Connection one = DriverManager.getConnection(ThrowawayPostgres.freshDatabase());
                Connection two = DriverManager.getConnection(ThrowawayPostgres.freshDatabase());
                Statement statement = one.createStatement()) {
            statement.execute("create table only_here (n int)");

            SQLException missing = assertThrows(SQLException.class, () -> Sql.ask(two, "select n from only_here"));
            assertEquals("42P01", missing.getSQLState());
            String server = "select pg_postmaster_start_time()";
            assertEquals(Sql.ask(one, server), Sql.ask(two, server));
            assertEquals("off", Sql.ask(one, "show fsync"));
        }
    }
}
