package dev.rentwright.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.pricing.Basis;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.time.BillingCycle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Prices made by the rulebook alone are the rulebook's own, and prove themselves. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerivationOfWorkedExamplesTest {

    @TestFactory
    Stream<DynamicTest> every_price_of_the_book_is_derived_to_the_cent() {
        return BookCases.all().stream()
                .map(one -> dynamicTest(
                        one.name(), () -> assertEquals(one.expected(), BookNotation.of(Derivation.of(one.request())))));
    }

    @TestFactory
    Stream<DynamicTest> every_price_of_the_book_proves_itself() {
        return BookCases.all().stream()
                .map(one -> dynamicTest(
                        one.name(),
                        () -> assertEquals(List.of(), Verifier.check(one.request(), Derivation.of(one.request())))));
    }

    @Test
    void w50_a_lease_of_a_year_has_thirteen_periods_from_16_30_to_14_30() {
        PriceBreakdown price =
                Derivation.of(BookCases.months(BookCases.rent("1850", BillingCycle.FIRST_OF_MONTH), "2026-09-15", 12));

        assertEquals(13, price.lines().size());
        assertEquals("22200.00", price.total().amount().toPlainString());
        assertEquals("986.67", price.lines().get(0).amount().amount().toPlainString());
        assertEquals("863.33", price.lines().get(12).amount().amount().toPlainString());
        assertEquals(16, ((Basis.Rent) price.lines().get(0).basis()).dates().days());
        assertEquals(30, ((Basis.Rent) price.lines().get(12).basis()).ofDays());
    }
}
