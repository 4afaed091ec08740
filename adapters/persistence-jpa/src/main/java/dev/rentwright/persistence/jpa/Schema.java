package dev.rentwright.persistence.jpa;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of the engine, brought up to date by numbered scripts (REC-34). They may stand beside a host's own tables: the
 * scripts lie in a folder of their own, and their history is kept in {@code rentwright_schema_history}, which the view
 * {@code schema_migrations} shows.
 */
public final class Schema {

    private Schema() {}

    /**
     * Runs the scripts that have not run yet; several servers may do so at once, one does the work.
     *
     * @param dataSource of a user that may create tables, functions and the extension {@code btree_gist}
     * @return how many scripts were run, 0 when the schema was up to date
     */
    public static int migrate(DataSource dataSource) {
        if (Scripts.haveAllRun(dataSource)) {
            return 0;
        }
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:" + Scripts.FOLDER)
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("_")
                .table(Scripts.HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .cleanDisabled(true)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
