package dev.rentwright.persistence.jpa.availability;

import dev.rentwright.persistence.jpa.FreshStore;
import java.time.Duration;
import javax.sql.DataSource;

/** Waits for somebody else to wait for a lock: so far two who meet must have come before one of them goes on. */
public final class LockWait {

    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private LockWait() {}

    /** Returns once a connection to the database waits for a lock; fails when none does in half a minute. */
    public static void awaitSomebodyBehindALock(DataSource dataSource) {
        long end = System.nanoTime() + AT_MOST.toNanos();
        while (waiting(dataSource) == 0) {
            if (System.nanoTime() > end) {
                throw new AssertionError("expected somebody to wait for a lock, got nobody");
            }
            Thread.onSpinWait();
        }
    }

    private static long waiting(DataSource dataSource) {
        return FreshStore.rows(
                        dataSource,
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
                        row -> row.getLong(1))
                .get(0);
    }
}
