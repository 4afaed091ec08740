package dev.rentwright.persistence.jpa;

import com.zaxxer.hikari.HikariDataSource;
import dev.rentwright.testkit.simulation.Simulation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The same simulation over PostgreSQL: a busy database, in which the integrity check finds nothing in the end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulatedDatabaseTest {

    @Test
    void everything_holds_over_a_real_database_and_what_earlier_runs_left_in_it() {
        try (HikariDataSource database = FreshStore.migrated();
                JpaPorts ports = JpaPorts.on(database)) {
            Simulation simulation = Simulation.over(() -> ports).steps(60);

            simulation.run(1).assertHeld();
            simulation.run(3).assertHeld();
        }
    }
}
