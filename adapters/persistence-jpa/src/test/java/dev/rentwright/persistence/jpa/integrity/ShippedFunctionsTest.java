package dev.rentwright.persistence.jpa.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.persistence.jpa.FreshStore;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whoever writes a function into the schema has it guarded, or this fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedFunctionsTest {

    @Test
    void every_function_of_the_schema_is_one_that_was_shipped() {
        try (HikariDataSource database = FreshStore.migrated()) {
            Set<String> there = new TreeSet<>(FreshStore.rows(database, """
                    select proname from pg_proc f
                    where pronamespace = current_schema()::regnamespace and not exists (
                        select from pg_depend d where d.objid = f.oid and d.deptype = 'e')""", row -> row.getString(1)));

            assertEquals(there, new TreeSet<>(ShippedFunctions.bodies().keySet()));
        }
    }
}
