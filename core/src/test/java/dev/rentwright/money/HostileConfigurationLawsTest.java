package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.List;
import javax.money.CurrencyUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * A {@code javamoney.properties} on a host's class path reaches every user of the reference implementation in that class
 * loader. The same questions are answered twice: by classes loaded beside such a file, and by those of this test.
 */
@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class HostileConfigurationLawsTest {

    /** None about theirs added to ours: their amounts are rounded before they come to us. */
    private static final List<String> QUESTIONS = List.of(
            "sums",
            "signs",
            "products",
            "quotients",
            "percentages",
            "unit prices",
            "conversions",
            "comparisons",
            "texts",
            "contexts",
            "factories",
            "formats",
            "roundings");

    private static final HostileHost HOST = HostileHost.start();

    @AfterContainer
    static void close() throws IOException {
        HOST.close();
    }

    /** Or else every law here would hold because nothing is hostile. */
    @Example
    void the_file_changes_the_reference_implementation() throws ReflectiveOperationException {
        assertEquals("EUR 246.9", SumsOfAHost.answer("reference implementation", "EUR", true, 12_345, 12_345));
        assertNotEquals("EUR 246.9", HOST.answer("reference implementation", "EUR", true, 12_345, 12_345));
    }

    /** Or else what agrees might be two refusals. */
    @Example
    void everyday_questions_are_answered() {
        for (String question : QUESTIONS) {
            String answer = SumsOfAHost.answer(question, "EUR", true, 40_000, 200, 1);
            assertFalse(answer.isBlank() || answer.contains("Exception"), question + ": " + answer);
        }
    }

    @Property
    void it_changes_no_answer_about_two_numbers(
            @ForAll("questions") String question,
            @ForAll CurrencyUnit currency,
            @ForAll boolean halfUp,
            @ForAll("wholeNumbers") long a,
            @ForAll("wholeNumbers") long b)
            throws ReflectiveOperationException {
        assertUndisturbed(question, currency, halfUp, a, b, 1);
    }

    @Property
    void it_changes_no_product_with_a_fraction(
            @ForAll CurrencyUnit currency, @ForAll boolean halfUp, @ForAll int a, @ForAll int b, @ForAll int c)
            throws ReflectiveOperationException {
        assertUndisturbed("fractions", currency, halfUp, a, b, c);
    }

    @Property
    void it_changes_no_split(@ForAll CurrencyUnit currency, @ForAll long a, @ForAll("parts") int parts)
            throws ReflectiveOperationException {
        assertUndisturbed("splits", currency, true, a, parts);
    }

    @Property
    void it_changes_no_shares(
            @ForAll CurrencyUnit currency, @ForAll long a, @ForAll int one, @ForAll int two, @ForAll int three)
            throws ReflectiveOperationException {
        assertUndisturbed("shares", currency, true, a, one, two, three);
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    @Provide
    Arbitrary<Long> wholeNumbers() {
        return MoneyDomain.wholeNumbers();
    }

    /** None at all is refused, and must be on both sides. */
    @Provide
    Arbitrary<Integer> parts() {
        return Arbitraries.integers().between(0, 40);
    }

    private static void assertUndisturbed(String question, CurrencyUnit currency, boolean halfUp, long... numbers)
            throws ReflectiveOperationException {
        String code = currency.getCurrencyCode();
        assertEquals(SumsOfAHost.answer(question, code, halfUp, numbers), HOST.answer(question, code, halfUp, numbers));
    }
}
