package dev.rentwright.persistence.memory;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.junit.jupiter.api.Test;

/**
 * Whatever several threads do to the claims at once, each gets the answers that it would have got had they come one after
 * the other (DR-03). Lincheck makes up what they do, interrupts them at every point in turn, and looks for an order that
 * explains what they were told. The same check passes on the claims that are shipped and finds a planted mistake.
 */
class ClaimsLinearizabilityTest {

    /** The claims that are shipped. */
    public static class Locked extends ClaimsUnderLincheck {
        public Locked() {
            super(shipped());
        }

        private static MemoryClaims shipped() {
            MemoryUnitOfWork unit = new MemoryUnitOfWork();
            IndexedStock stock = new IndexedStock(unit);
            MemoryStamps stamps = new MemoryStamps(unit, InstantSource.system());
            MemoryLocations locations = new MemoryLocations(unit, stamps);
            MemoryCategories categories = new MemoryCategories(unit, stamps);
            return new MemoryClaims(unit, new MemoryRentables(unit, stock, locations, categories, stamps), stock);
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
        check(Locked.class);
    }

    @Test
    void without_the_lock_somebody_is_told_what_no_order_explains() {
        AssertionError found = assertThrows(AssertionError.class, () -> check(Unlocked.class));

        assertTrue(String.valueOf(found.getMessage()).contains("Invalid execution results"), found::getMessage);
    }

    private static void check(Class<? extends ClaimsUnderLincheck> claims) {
        new ModelCheckingOptions()
                .iterations(8)
                .invocationsPerIteration(40)
                .threads(2)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(1)
                .minimizeFailedScenario(false)
                .check(claims);
    }
}
