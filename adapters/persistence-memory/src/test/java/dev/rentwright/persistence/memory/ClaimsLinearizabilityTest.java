package dev.rentwright.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Test;

/**
 * Whatever several threads do to the claims at once, each gets the answers that it would have got had they come one after
 * the other (DR-03). Lincheck makes up what they do, and looks for an order that explains what they were told: of the claims
 * that are shipped while threads run freely, of the planted mistake by interrupting them at every point in turn.
 */
class ClaimsLinearizabilityTest {

    /** The claims that are shipped. */
    public static class Locked extends ClaimsUnderLincheck {
        public Locked() {
            super(new MemoryPorts().claims());
        }
    }

    /** The same without turns. */
    public static class Unlocked extends ClaimsUnderLincheck {
        public Unlocked() {
            super(new UnlockedClaims());
        }
    }

    @Test
    void claims_answer_as_if_everybody_had_come_one_after_the_other() {
        new StressOptions()
                .iterations(5)
                .invocationsPerIteration(300)
                .threads(3)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(1)
                .check(Locked.class);
    }

    @Test
    void without_the_lock_somebody_is_told_what_no_order_explains() {
        assertFound(assertThrows(AssertionError.class, () -> modelChecking().check(Unlocked.class)));
    }

    private static ModelCheckingOptions modelChecking() {
        return new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(200)
                .threads(2)
                .actorsPerThread(3)
                .actorsBefore(2)
                .actorsAfter(1);
    }

    private static void assertFound(AssertionError found) {
        assertTrue(String.valueOf(found.getMessage()).contains("Invalid execution results"), found::getMessage);
    }
}
