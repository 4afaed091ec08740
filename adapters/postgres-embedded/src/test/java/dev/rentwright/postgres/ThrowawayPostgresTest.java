package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void a_copy_holds_what_the_other_held_and_goes_its_own_way() throws SQLException {
        String url = ThrowawayPostgres.freshDatabase();
        try (Connection original = DriverManager.getConnection(url);
                Statement statement = original.createStatement()) {
            statement.execute("create table held as select 1 as n");
        }

        try (Connection copy = DriverManager.getConnection(ThrowawayPostgres.copyOf(url));
                Statement statement = copy.createStatement()) {
            statement.execute("update held set n = 2");
            assertEquals("2", Sql.ask(copy, "select n from held"));
        }

        try (Connection original = DriverManager.getConnection(url)) {
            assertEquals("1", Sql.ask(original, "select n from held"));
        }
    }

    @Test
    void what_somebody_works_in_is_not_copied() throws SQLException {
        String url = ThrowawayPostgres.freshDatabase();
        try (Connection busy = DriverManager.getConnection(url)) {
            assertEquals("1", Sql.ask(busy, "select 1"));
            PostgresUnavailable refused = assertThrows(PostgresUnavailable.class, () -> ThrowawayPostgres.copyOf(url));
            assertTrue(refused.toString().contains("being accessed by other users"), refused::toString);
        }
    }
}
