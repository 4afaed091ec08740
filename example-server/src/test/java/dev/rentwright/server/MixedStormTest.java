package dev.rentwright.server;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rentwright.postgres.ThrowawayPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * TX-01: two hundred clients let, pay, approve, decline, move, extend, give up, assign, drive and block fifty cars, rooms and homes over ninety
 * days, by the day, the month and by lease, through two servers on one database: 1,500 attempts in the build, more with
 * {@code -Dstorm.attempts=20000}, 100,000 in the profile {@code long}; another storm with {@code -Dstorm.seed=1}.
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
    private static final int LONG = 20_000;
    private static final int GUST = 600;

    /** A machine that has much else to do may get through one gust without two at one time. */
    private static final int GUSTS = 5;

    private final int attempts = Integer.getInteger("storm.attempts", 1_500);
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
                    + ", confirmed " + after.confirmed() + ", captured "
                    + after.provider().captured() + " refunded "
                    + after.provider().refunded());
            assertTrue(tally.attempts() >= attempts);
            assertUnharmed(storm, after, tally);
            assertEverythingHappened(after, tally);
        }
    }

    private static void assertUnharmed(Storm storm, Aftermath after, StormTally tally) throws Exception {
        List<String> violations = after.violations();
        Aftermath.Money provider = after.provider();
        Aftermath.Money ledger = after.ledger();
        List<String> disagreements = after.disagreements();
        assertAll(
                () -> assertEquals(List.of(), tally.wrong(), storm::complaints),
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
                "hire", "room", "home", "months", "lease", "approve", "decline", "intent", "cancel", "block", "lift",
                "move", "drive")) {
            assertTrue(tally.done(deed) > 0, "nobody managed to " + deed + ": " + tally);
        }
        if (tally.attempts() >= LONG) {
            assertTrue(tally.done("extend") > 0 && tally.done("assign") > 0, tally::toString);
        }
        assertTrue(after.provider().refunded() > 0 && after.provider().kept() > 0);
        for (String mode : List.of("daily", "monthly", "lease")) {
            assertTrue(
                    after.witness()
                                    .count("select count(*) from bookings where rental_mode = '" + mode
                                            + "' and confirmed_at is not null")
                            > 0,
                    mode);
        }
        assertTrue(after.witness().count("select count(*) from bookings where cancellation_cause = 'timeout'") > 0);
    }

    @Test
    void without_the_constraint_and_the_lock_it_leaves_overlaps() throws Exception {
        try (Storm storm = Storm.over(database, data, HAMLET, Duration.ofMinutes(15));
                Aftermath after = new Aftermath(storm)) {
            withoutTheLock(after.witness());
            withoutTheConstraint(after.witness());
            StormTally tally = storm.blow(CROWD, GUST, seed);
            for (int gust = 1; gust < GUSTS && after.witness().overlaps() == 0; gust++) {
                tally = storm.blow(CROWD, GUST, seed + gust);
            }

            assertNotEquals(0, after.witness().overlaps(), tally::toString);
            assertTrue(after.violations().stream().anyMatch(found -> found.startsWith("IV-01")));
        }
    }

    /** Either of them is enough: the constraint proves, the lock gives order; and that one is gone is a finding by itself. */
    @Test
    void without_the_constraint_alone_the_lock_keeps_claims_apart() throws Exception {
        assumeTrue(attempts >= LONG, "part of the long storm");
        try (Storm storm = Storm.over(database, data, HAMLET, Duration.ofMinutes(15));
                Aftermath after = new Aftermath(storm)) {
            withoutTheConstraint(after.witness());
            assertApart("constraint dropped", after, storm.blow(CROWD, GUST, seed));
        }
    }

    @Test
    void without_the_lock_alone_the_constraint_keeps_claims_apart() throws Exception {
        assumeTrue(attempts >= LONG, "part of the long storm");
        try (Storm storm = Storm.over(database, data, HAMLET, Duration.ofMinutes(15));
                Aftermath after = new Aftermath(storm)) {
            withoutTheLock(after.witness());
            assertApart("lock dropped", after, storm.blow(CROWD, GUST, seed));
        }
    }

    /** A booking that is confirmed stays on its hold, as if holds did not expire; somebody else then gets its place. */
    @Test
    void where_confirming_forgets_that_holds_expire_it_leaves_bookings_without_their_claims() throws Exception {
        assumeTrue(attempts >= LONG, "part of the long storm");
        try (Storm storm = Storm.over(database, data, HAMLET, HOLD);
                Aftermath after = new Aftermath(storm)) {
            redefine(
                    after.witness(),
                    "place_claim_and_tell",
                    "begin\n    if not plainly",
                    "begin if p_kind = 'booked' and exists (select from availability_claims"
                            + " where booking_id = p_booking_id and kind = 'hold') then return; end if;\n    if not plainly");
            storm.blow(CROWD, GUST, seed);
            after.settle();

            List<String> violations = after.violations();
            assertTrue(violations.stream().anyMatch(found -> found.startsWith("IV-02")), violations::toString);
        }
    }

    private static void assertApart(String broken, Aftermath after, StormTally tally) throws Exception {
        System.out.println("storm with " + broken + ": " + tally + ", deadlocks " + after.deadlocks() + ", in the log "
                + after.errorsInTheLog());
        List<String> violations = after.violations();
        assertEquals(0, after.witness().overlaps());
        assertTrue(tally.won() > 0);
        assertTrue(violations.stream().anyMatch(found -> found.startsWith("DR-03")), violations::toString);
    }

    private static void withoutTheConstraint(Witness witness) throws Exception {
        witness.change("alter table availability_claims drop constraint no_overlapping_claims");
    }

    /** The pause makes sure that somebody comes between the look and the deed. */
    private static void withoutTheLock(Witness witness) throws Exception {
        for (String function : List.of("place_claim_and_tell", "place_plainly")) {
            redefine(witness, function, " for no key update", "");
            redefine(
                    witness,
                    function,
                    "insert into availability_claims",
                    "perform pg_sleep(0.1); insert into availability_claims");
        }
    }

    private static void redefine(Witness witness, String function, String part, String by) throws Exception {
        String sound = witness.text("select pg_get_functiondef('" + function + "'::regproc)");
        String broken =
                sound.replaceFirst(java.util.regex.Pattern.quote(part), java.util.regex.Matcher.quoteReplacement(by));
        assertNotEquals(sound, broken);
        witness.change(broken);
    }
}
