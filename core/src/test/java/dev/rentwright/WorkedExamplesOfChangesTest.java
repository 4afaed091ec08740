package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.W01;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.lasting;
import static dev.rentwright.RulebookCases.packed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.PriceChange;
import dev.rentwright.tariff.Packing;
import java.time.Duration;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Domain section 7, "Settlement at return, early return, changes": W43 to W46, each from both full prices (E5). An early
 * return's fee is written where the book writes a modification's. That a modification 48 hours or more before the start is
 * free is decided before its fee gets here (L4), and shown where bookings are changed.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfChangesTest {

    @TestFactory
    Stream<DynamicTest> changes() {
        PriceRequest greedy = lasting(packed(PLAN_A, Packing.GREEDY), "P7D");
        return Stream.of(
                change(
                        "W43 early return",
                        W01,
                        6,
                        (agreed, now) -> PriceChange.earlyReturn(agreed, now, eur("20")),
                        "original 430.00, repriced 280.00, fee 20.00 ⇒ charge 0.00, refund 130.00"),
                change(
                        "W44 early return never costs more",
                        greedy,
                        6,
                        (agreed, now) -> PriceChange.earlyReturn(agreed, now, eur("0")),
                        "original 280.00, repriced 300.00 ⇒ charge 0.00, refund 0.00"),
                change(
                        "W45 extension",
                        lasting(PLAN_A, "P6D"),
                        9,
                        PriceChange::extension,
                        "original 280.00, repriced 380.00 ⇒ charge 100.00, refund 0.00"),
                change(
                        "W46 modification inside the fee window",
                        W01,
                        8,
                        (agreed, now) -> PriceChange.modification(agreed, now, eur("25")),
                        "original 430.00, repriced 330.00, fee 25.00 ⇒ charge 0.00, refund 75.00"),
                change(
                        "W46 without a fee, as at exactly 48 h before",
                        W01,
                        8,
                        (agreed, now) -> PriceChange.modification(agreed, now, eur("0")),
                        "original 430.00, repriced 330.00 ⇒ charge 0.00, refund 100.00"));
    }

    /** From the agreed end to so many days after the start. */
    private static DynamicTest change(
            String name,
            PriceRequest agreed,
            int days,
            BiFunction<PriceBreakdown, PriceBreakdown, PriceChange> explained,
            String expected) {
        return dynamicTest(name, () -> {
            PriceRequest changed =
                    agreed.until(((Term.Hire) agreed.term()).period().start().plus(Duration.ofDays(days)));

            assertEquals(expected, notation(explained.apply(priced(agreed), priced(changed))));
        });
    }

    private static PriceBreakdown priced(PriceRequest request) {
        return PriceCalculator.price(request).orThrow();
    }

    private static String notation(PriceChange change) {
        return "original " + change.original().total().amount() + ", repriced "
                + change.repriced().total().amount()
                + (change.fee().isZero() ? "" : ", fee " + change.fee().amount())
                + " ⇒ charge " + change.charge().amount() + ", refund "
                + change.refund().amount();
    }
}
