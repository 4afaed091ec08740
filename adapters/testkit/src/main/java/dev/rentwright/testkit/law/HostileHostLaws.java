package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A {@code javamoney.properties} on a host's class path changes no price. Every request is priced twice: by these classes,
 * and by the same ones loaded once more beside a file that means no good. So that both make the same request, each makes it
 * from one number by a new instance of the test class, whose constructor takes nothing.
 */
public interface HostileHostLaws extends PriceSource {

    @Property
    default void a_hostile_money_configuration_changes_no_price(@ForAll("seeds") long seed) {
        String source = getClass().getName();

        assertEquals(SeededPrices.answer(source, seed), HostileHost.running().answer(source, seed));
    }

    /** To make requests from. */
    @Provide
    default Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
