package dev.rentwright.persistence.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SchemaTest {

    private static final List<String> SCRIPTS = scripts();

    @Test
    void an_empty_database_gets_every_script_and_a_migrated_one_none() {
        try (HikariDataSource dataSource = FreshStore.bare()) {
            assertEquals(SCRIPTS.size(), Schema.migrate(dataSource));
            assertEquals(0, Schema.migrate(dataSource));

            assertEquals(
                    SCRIPTS,
                    FreshStore.rows(
                            dataSource, "select version, applied_at from schema_migrations", row -> row.getString(1)));
        }
    }

    @Test
    void the_readme_tells_of_every_table() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (HikariDataSource dataSource = FreshStore.bare()) {
            Schema.migrate(dataSource);

            List<String> untold = FreshStore.rows(
                    dataSource,
                    "select table_name from information_schema.tables"
                            + " where table_schema = current_schema() and table_type = 'BASE TABLE' order by table_name",
                    row -> row.getString(1));

            assertEquals(
                    List.of(),
                    untold.stream()
                            .filter(table -> !readme.contains("`" + table + "`"))
                            .toList());
        }
    }

    /** The numbers of the scripts that there are. */
    private static List<String> scripts() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/rentwright"))) {
            return files.map(file -> file.getFileName().toString().substring(0, 3))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void nothing_is_left_to_run_only_where_every_script_ran_as_it_lies_here() {
        for (String doubt : List.of(
                "delete from rentwright_schema_history where version = '080'",
                "update rentwright_schema_history set checksum = checksum + 1 where version = '010'",
                "update rentwright_schema_history set success = false where version = '080'",
                "insert into rentwright_schema_history select 9999, '999', 'later', 'SQL', '999_later.sql', 1,"
                        + " installed_by, installed_on, 1, true from rentwright_schema_history limit 1",
                "alter table rentwright_schema_history rename to another")) {
            try (HikariDataSource dataSource = FreshStore.bare()) {
                assertFalse(Scripts.haveAllRun(dataSource));
                Schema.migrate(dataSource);
                assertTrue(Scripts.haveAllRun(dataSource));

                FreshStore.run(dataSource, doubt);

                assertFalse(Scripts.haveAllRun(dataSource), doubt);
            }
        }
    }

    @Test
    void a_script_that_is_not_the_one_that_ran_is_refused() {
        try (HikariDataSource dataSource = FreshStore.bare()) {
            Schema.migrate(dataSource);
            FreshStore.run(
                    dataSource, "update rentwright_schema_history set checksum = checksum + 1 where version = '010'");

            assertThrows(FlywayException.class, () -> Schema.migrate(dataSource));
        }
    }

    @Test
    void the_tables_may_stand_beside_those_of_a_host() {
        try (HikariDataSource dataSource = FreshStore.bare()) {
            FreshStore.run(
                    dataSource, "create table hosts_own (id integer primary key); insert into hosts_own values (7)");

            assertEquals(SCRIPTS.size(), Schema.migrate(dataSource));
            assertEquals(0, Schema.migrate(dataSource));

            assertEquals(List.of(7), FreshStore.rows(dataSource, "select id from hosts_own", row -> row.getInt(1)));
        }
    }

    @Test
    void every_foreign_key_has_an_index_that_begins_with_it_or_is_never_followed_backwards() {
        List<String> missing = FreshStore.rows("""
                select c.conrelid::regclass || '.' || a.attname
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and not exists (
                    select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
                order by 1
                """, row -> row.getString(1));

        // Suppliers, categories, places and customers are not deleted while anything refers to them (DBS-06).
        assertEquals(
                List.of(
                        "availability_claims.category_id",
                        "availability_claims.pickup_location_id",
                        "bookings.category_id",
                        "locations.supplier_id",
                        "quotes.category_id",
                        "quotes.drop_off_location_id",
                        "quotes.pickup_location_id",
                        "quotes.supplier_id",
                        "waitlist_entries.category_id",
                        "waitlist_entries.location_id"),
                missing);
    }
}
