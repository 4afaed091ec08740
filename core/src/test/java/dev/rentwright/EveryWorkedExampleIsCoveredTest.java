package dev.rentwright;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Where each worked example of domain section 7 is tested, W01 to W67. The table is checked against the names of the tests:
 * a number that is neither tested nor said to wait fails, as does one that is both.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EveryWorkedExampleIsCoveredTest {

    private static final String TABLE = """
            WorkedExamplesOfCarsTest W01 W02 W03 W04 W05 W06 W07 W08 W09 W10 W11 W12 W13 W14 W15
            WorkedExamplesOfRoomsTest W16 W17 W18
            WorkedExamplesOfRulesTest W19 W20 W21 W22 W23
            WorkedExamplesOfExtrasTest W24 W25 W26
            WorkedExamplesOfTaxesTest W28 W29 W30 W31 W32 W33 W34 W36 W37
            WorkedExamplesOfCurrenciesAndCommissionTest W35 W37
            WorkedExamplesOfReturnsTest W38 W39 W40 W41 W42
            WorkedExamplesOfChangesTest W43 W44 W45 W46
            WorkedExamplesOfMonthsTest W47 W48 W49 W50 W51
            WorkedExamplesTest W53 W54 W55 W56
            WorkedExamplesOfStaysTest W65 W66
            WorkedExamplesOfPartiesAndSplitsTest W17 W27 W57 W62 W67
            WorkedExamplesOfBooksTest W58 W59 W60 W61
            WorkedExamplesOfInvoicesTest W52
            WorkedExamplesOfAvailabilityTest W63 W64
            """;

    private static final List<Class<?>> TESTS = List.of(
            WorkedExamplesOfCarsTest.class,
            WorkedExamplesOfRoomsTest.class,
            WorkedExamplesOfRulesTest.class,
            WorkedExamplesOfExtrasTest.class,
            WorkedExamplesOfTaxesTest.class,
            WorkedExamplesOfCurrenciesAndCommissionTest.class,
            WorkedExamplesOfReturnsTest.class,
            WorkedExamplesOfChangesTest.class,
            WorkedExamplesOfMonthsTest.class,
            WorkedExamplesTest.class,
            WorkedExamplesOfStaysTest.class,
            WorkedExamplesOfPartiesAndSplitsTest.class,
            WorkedExamplesOfBooksTest.class,
            WorkedExamplesOfInvoicesTest.class,
            WorkedExamplesOfAvailabilityTest.class);

    /** Not tested at all, and what for. */
    private static final Map<String, String> WAITING = new TreeMap<>();

    /** Tested in part, and what is missing. */
    private static final Map<String, String> IN_PART = new TreeMap<>();

    private static final Pattern NUMBER = Pattern.compile("[Ww](\\d\\d)\\D.*");

    @Test
    void the_table_says_where_each_number_is_tested() {
        String found = TESTS.stream()
                .map(test -> test.getSimpleName() + numbersIn(test).collect(joining(" ", " ", "\n")))
                .collect(joining());

        assertEquals(TABLE, found);
    }

    @Test
    void each_number_is_tested_or_waits() {
        List<String> all =
                IntStream.rangeClosed(1, 67).mapToObj("W%02d"::formatted).toList();

        assertEquals(
                all,
                Stream.concat(tested(), WAITING.keySet().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Test
    void no_number_waits_that_is_tested() {
        assertEquals(List.of(), tested().filter(WAITING::containsKey).toList());
    }

    @Test
    void what_is_tested_in_part_is_tested() {
        assertEquals(
                List.copyOf(IN_PART.keySet()),
                tested().filter(IN_PART::containsKey).distinct().sorted().toList());
    }

    private static Stream<String> tested() {
        return TESTS.stream().flatMap(EveryWorkedExampleIsCoveredTest::numbersIn);
    }

    /** The numbers that its tests begin their names with, each once, rising. */
    private static Stream<String> numbersIn(Class<?> test) {
        return Arrays.stream(test.getDeclaredMethods())
                .flatMap(method -> names(test, method))
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(matcher -> "W" + matcher.group(1))
                .distinct()
                .sorted();
    }

    private static Stream<String> names(Class<?> test, Method method) {
        if (method.isAnnotationPresent(Test.class)) {
            return Stream.of(method.getName());
        }
        return method.isAnnotationPresent(TestFactory.class)
                ? made(test, method).map(DynamicTest::getDisplayName)
                : Stream.empty();
    }

    private static Stream<DynamicTest> made(Class<?> test, Method factory) {
        try {
            Constructor<?> constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            factory.setAccessible(true);
            return ((Stream<?>) factory.invoke(constructor.newInstance())).map(DynamicTest.class::cast);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("expected " + factory + " to make its tests", e);
        }
    }
}
