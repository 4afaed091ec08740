package dev.rentwright.testkit.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.money.Currencies;
import net.jqwik.api.Example;
import net.jqwik.api.JqwikException;

/** Or else the law of the hostile host would hold because nothing is hostile, or nothing is asked. */
class HostileHostTest {

    private static final String SOURCE = EnginePricesLawsTest.class.getName();

    @Example
    void the_file_changes_the_reference_implementation() {
        assertEquals("EUR 246.9", SumOfTheirs.of("123.45"));
        assertNotEquals(
                "EUR 246.9",
                HostileHost.running().ask(SumOfTheirs.class, "of", new Class<?>[] {String.class}, "123.45"));
    }

    @Example
    void different_numbers_ask_for_different_prices() {
        String one = SeededPrices.answer(SOURCE, 1);

        assertFalse(one.contains("Refusal"), one);
        assertNotEquals(one, SeededPrices.answer(SOURCE, 2));
        assertEquals(one, SeededPrices.answer(SOURCE, 1));
    }

    @Example
    void a_test_class_that_cannot_be_made_a_second_time_is_named() {
        JqwikException refused =
                assertThrows(JqwikException.class, () -> SeededPrices.answer(Unmakeable.class.getName(), 1));

        assertEquals(
                "expected a test class with a constructor that takes nothing, got " + Unmakeable.class.getName(),
                refused.getMessage());
    }

    private record Unmakeable(int number) implements PriceSource {}

    /** Loaded twice. */
    static final class SumOfTheirs {

        private SumOfTheirs() {}

        static String of(String amount) {
            var theirs = org.javamoney.moneta.Money.of(new java.math.BigDecimal(amount), Currencies.of("EUR"));
            return theirs.add(theirs).toString();
        }
    }
}
