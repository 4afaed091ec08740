package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TX-01: two hundred clients let, pay, approve, decline, give up, assign and block fifty cars, rooms and homes over ninety
 * days, by the day, the month and by lease, through two servers on one database. How many attempts: {@code
 * -Dstorm.attempts=100000}; another storm: {@code -Dstorm.seed=1}.
 *
 * <p>Then the same with something broken on purpose, to see that it would be found.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MixedStormTest {

    private static final int CLIENTS = 200;
    private static final Storm.Size TOWN = new Storm.Size(20, 15, 15, CLIENTS);
    private static final Duration HOLD = Duration.ofSeconds(4);

    /** Few things for many, so that everybody is in everybody's way. */
    private static final Storm.Size HAMLET = new Storm.Size(2, 1, 1, 10);

    private static final int CROWD = 40;
    private static final int GUST = 1_600;

    private final int attempts = Integer.getInteger("storm.attempts", 20_000);
    private final long seed = Long.getLong("storm.seed", 20_261_121);
    private final String database = ThrowawayPostgres.freshDatabase();

    @TempDir
    private Path data;

    @Test
    void two_hundred_clients_of_two_servers_leave_no_overlap_no_deadlock_and_no_cent() throws Exception {
        try (Storm storm = Storm.over(database, data, TOWN, HOLD);
                Aftermath after = new Aftermath(storm)) {
            long begun = System.nanoTime();
            StormTally tally = storm.blow(CLIENTS, attempts, seed);
            long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
            after.settle();

            System.out.println("storm " + seed + ": " + tally.attempts() + " attempts by " + CLIENTS + " clients on "
                    + TOWN.assets() + " assets in " + seconds + " s, " + tally + ", deadlocks " + after.deadlocks()
                    + ", confirmed " + after.confirmed() + ", captured " + after.provider().captured() + " refunded "
                    + after.provider().refunded());
            assertTrue(tally.attempts() >= attempts);
            assertUnharmed(after, tally);
            assertEverythingHappened(after, tally);
        }
    }

    private static void assertUnharmed(Aftermath after, StormTally tally) throws Exception {
        List<String> violations = after.violations();
        Aftermath.Money provider = after.provider();
        Aftermath.Money ledger = after.ledger();
        List<String> disagreements = after.disagreements();
        assertAll(
                () -> assertEquals(List.of(), tally.wrong(), "statuses and repeated requests"),
                () -> assertEquals(0, after.witness().overlaps(), "overlapping claims"),
                () -> assertEquals(0, after.confirmedTwice(), "confirmed twice"),
                () -> assertEquals(0, after.overbookedCategories(), "overbooked categories"),
                () -> assertEquals(0, after.unreachable(), "states that no road leads to"),
                () -> assertEquals(0, after.deadlocks(), () -> "deadlocks"),
                () -> assertEquals(List.of(), violations, "integrity"),
                () -> assertEquals(List.of(), disagreements, "payments"),
                () -> assertEquals(provider, ledger, "the ledger's book of the provider"),
                () -> assertEquals(tally.won(), after.witness().count("select count(*) from bookings"), "bookings"));
    }

    /** A storm in which something never succeeds shows nothing about it. */
    private static void assertEverythingHappened(Aftermath after, StormTally tally) throws Exception {
        for (String deed : List.of(
                "hire", "room", "home", "months", "lease", "approve", "decline", "intent", "cancel", "assign", "block",
                "lift")) {
            assertTrue(tally.done(deed) > 0, "nobody managed to " + deed + ": " + tally);
        }
        assertTrue(after.provider().refunded() > 0 && after.provider().kept() > 0);
        for (String mode : List.of("daily", "monthly", "lease")) {
            assertTrue(
                    after.witness().count(
                                    "select count(*) from bookings where rental_mode = '" + mode
                                            + "' and confirmed_at is not null")
                            > 0,
                    mode);
        }
        assertTrue(after.witness().count("select count(*) from bookings where cancellation_cause = 'timeout'") > 0);
    }
}
