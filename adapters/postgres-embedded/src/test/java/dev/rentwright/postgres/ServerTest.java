package dev.rentwright.postgres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ServerTest {
    @TempDir
    Path folder;

    private EmbeddedPostgres postgres;

    @BeforeEach
    void everybody_may_pass_through() throws IOException {
        Workshop.open(folder);
        postgres = EmbeddedPostgres.in(folder.resolve("data")).binariesIn(Workshop.programs());
    }

    @Test
    void the_first_start_makes_a_database_and_the_second_finds_what_was_committed() throws SQLException {
        try (RunningPostgres first = postgres.start()) {
            Sql.run(first, "create table kept (word text)");
            Sql.run(first, "insert into kept values ('Zimmer mit Aussicht')");
            assertFalse(first.logTail().contains("FATAL"), first.logTail());
        }

        try (RunningPostgres second = postgres.start()) {
            assertEquals("Zimmer mit Aussicht", Sql.ask(second, "select word from kept"));
        }
    }

    @Test
    void an_acknowledged_commit_is_on_disk_unless_the_settings_say_otherwise() throws SQLException {
        try (RunningPostgres durable = postgres.start()) {
            assertEquals("on", Sql.ask(durable, "show fsync"));
            assertEquals("on", Sql.ask(durable, "show synchronous_commit"));
        }

        Map<String, String> quick = Map.of("fsync", "off", "synchronous_commit", "off");
        try (RunningPostgres fast = postgres.settings(quick).start()) {
            assertEquals("off", Sql.ask(fast, "show fsync"));
            assertEquals("off", Sql.ask(fast, "show synchronous_commit"));
        }
    }

    @Test
    void it_is_reached_on_the_loopback_address_with_the_password_and_in_no_other_way() throws Exception {
        try (RunningPostgres server = postgres.start()) {
            assertEquals("127.0.0.1", Sql.ask(server, "show listen_addresses"));
            assertEquals("", Sql.ask(server, "show unix_socket_directories"));
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(server.jdbcUrl(), server.username(), "a guess"));
            assertEquals("28P01", refused.getSQLState());
            assertFalse(server.jdbcUrl().contains(server.password()), server.jdbcUrl());
        }
        Path password = folder.resolve("data").resolve("password");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(password)));
    }

    @Test
    void texts_are_unicode_whatever_the_locale_of_the_machine() throws SQLException {
        try (RunningPostgres server = postgres.start()) {
            assertEquals("ÄÖ", Sql.ask(server, "select upper('äö')"));
            assertEquals("UTC", Sql.ask(server, "show log_timezone"));
        }
    }

    @Test
    void exclusion_constraints_over_periods_can_be_made() throws SQLException {
        try (RunningPostgres server = postgres.start()) {
            Sql.run(server, "create extension btree_gist");
            Sql.run(
                    server,
                    "create table claim (car int, period tstzrange,"
                            + " exclude using gist (car with =, period with &&))");
            Sql.run(server, "insert into claim values (1, '[2026-07-01,2026-07-04)')");

            SQLException overlap = assertThrows(
                    SQLException.class,
                    () -> Sql.run(server, "insert into claim values (1, '[2026-07-03,2026-07-05)')"));

            assertEquals("23P01", overlap.getSQLState());
            assertTrue(server.logTail().contains("exclusion constraint"), server.logTail());
        }
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused_and_the_first_goes_on() throws SQLException {
        try (RunningPostgres first = postgres.start()) {
            Refused.saying("in use by this very JVM", postgres::start);
            assertEquals("1", Sql.ask(first, "select 1"));
        }
    }

    @Test
    void a_taken_port_is_named_and_another_start_is_possible_afterwards() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Refused.saying(
                    "port: " + taken.getLocalPort() + " is taken",
                    () -> postgres.port(taken.getLocalPort()).start());
        }

        try (RunningPostgres server = postgres.start()) {
            assertEquals("1", Sql.ask(server, "select 1"));
        }
    }

    @Test
    void what_postgres_says_against_a_setting_reaches_the_caller() {
        Refused.saying(
                "invalid value for parameter \"work_mem\"",
                () -> postgres.settings(Map.of("work_mem", "a lot")).start());
    }

    @Test
    void closing_twice_is_closing_once() {
        RunningPostgres server = postgres.start();
        server.close();
        server.close();

        assertTrue(server.logTail().contains("database system is shut down"), server.logTail());
    }

    @Test
    void an_interrupted_thread_closes_the_server_and_stays_interrupted() throws SQLException {
        RunningPostgres first = postgres.start();
        Thread.currentThread().interrupt();
        first.close();

        assertTrue(Thread.interrupted(), "the interrupt got lost");
        assertTrue(first.logTail().contains("database system is shut down"), first.logTail());
        try (RunningPostgres second = postgres.start()) {
            assertEquals("1", Sql.ask(second, "select 1"));
        }
    }
}
