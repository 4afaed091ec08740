package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.choosing;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.hire;
import static dev.rentwright.RulebookCases.nights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.handover.FuelLevel;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Term;
import dev.rentwright.pricing.later.LateCheckOut;
import dev.rentwright.pricing.later.ReturnCharges;
import dev.rentwright.pricing.later.ReturnFacts;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.LateFee;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RateCard;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Domain section 7, "Settlement at return, early return, changes": W38 to W42. W43 to W46 are changes of a price. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfReturnsTest {

    private static final String THREE_DAYS = "2026-05-04T10:00 → 2026-05-07T10:00 Europe/Paris";

    @TestFactory
    Stream<DynamicTest> mileage() {
        PriceRequest pooled =
                hire(PLAN_A.withMileage(MileageTerms.PerDay.kilometres(200, UnitPrice.of("0.25", "EUR"))), THREE_DAYS);
        return Stream.of(
                driven("W38 excess mileage: 742 km", pooled, 742, "MILEAGE EXCESS 142×0.25=35.50 ⇒ 35.50"),
                driven("W38 at 600 km it is all allowed", pooled, 600, "no line ⇒ 0.00"),
                driven("W38 at 601 km the first is charged", pooled, 601, "MILEAGE EXCESS 1×0.25=0.25 ⇒ 0.25"));
    }

    @TestFactory
    Stream<DynamicTest> fuel_that_is_missing() {
        return Stream.of(
                fuel(
                        "W39 Full-to-Full short",
                        chargeMissing(true),
                        "1.00",
                        "0.625",
                        "FUEL REFUEL 20.625×2.15=44.34 · FUEL REFUEL_SERVICE 15.00 ⇒ 59.34"),
                fuel("W40 Like-for-Like with more fuel", chargeMissing(false), "0.50", "0.75", "no line ⇒ 0.00"),
                fuel("W40 Free Tank", new FuelTerms.FreeTank(), "1.00", "0.10", "no line ⇒ 0.00"));
    }

    @TestFactory
    Stream<DynamicTest> fuel_that_was_prepaid() {
        FuelTerms.Prepaid refunded = new FuelTerms.Prepaid(UnitPrice.of("1.90", "EUR"), Optional.of(eur("10")));
        FuelTerms.Prepaid kept = new FuelTerms.Prepaid(UnitPrice.of("1.90", "EUR"), Optional.empty());
        return Stream.of(
                comesTo(
                        "W41 what is prepaid at booking",
                        fuelled(refunded),
                        "D=3 H=0 C=3; RENTAL DAILY 3×50.00=150.00 · OPTION PREPAID_FUEL 55×1.90=104.50 ⇒ 254.50 EUR"),
                fuel(
                        "W41 Full-to-Empty with partial refund",
                        refunded,
                        "1.00",
                        "0.25",
                        "FUEL PREPAID_REFUND -16.13 ⇒ -16.13"),
                fuel("W41 without refundUnused", kept, "1.00", "0.25", "no line ⇒ 0.00"),
                fuel("W41 less fuel left than the admin fee is worth", refunded, "1.00", "0.05", "no line ⇒ 0.00"));
    }

    @TestFactory
    Stream<DynamicTest> late_returns() {
        RateCard insured = PLAN_A.withAddOns(AddOn.insurance("FULL", "full insurance", UnitPrice.of("18", "EUR")));
        RateCard card = insured.with(insured.returns().with(new LateFee(eur("12"), 12, 7)));
        PriceRequest ten =
                hire(card, "2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris").with(choosing("FULL"));
        return Stream.of(
                late(
                        "W42 late return: 26 h late",
                        ten,
                        Duration.ofHours(26),
                        "LATE DAILY 1×50.00=50.00 · LATE HOURLY 2×8.00=16.00 · LATE FULL 2×18.00=36.00"
                                + " · LATE LATE_FEE 2×12.00=24.00 ⇒ 126.00"),
                late("W42 at 29 min late", ten, Duration.ofMinutes(29), "no line ⇒ 0.00"),
                late(
                        "W42 at 30 min late",
                        ten,
                        Duration.ofMinutes(30),
                        "LATE HOURLY 1×8.00=8.00 · LATE FULL 1×18.00=18.00 ⇒ 26.00"));
    }

    /** The figures that rule L6 itself gives: check-out is at 12:00, and the last night cost 130.00. */
    @TestFactory
    Stream<DynamicTest> rooms_left_late() {
        return Stream.of(
                left("L6 a room left within the grace of 29 minutes", "2026-06-03T12:29", "no line ⇒ 0.00"),
                left("L6 a room left at 15:00", "2026-06-03T15:00", "LATE NIGHTLY 65.00 ⇒ 65.00"),
                left("L6 a room left at 18:00", "2026-06-03T18:00", "LATE NIGHTLY 65.00 ⇒ 65.00"),
                left("L6 a room left at 18:01", "2026-06-03T18:01", "LATE NIGHTLY 130.00 ⇒ 130.00"));
    }

    private static DynamicTest left(String name, String at, String expected) {
        return dynamicTest(name, () -> {
            PriceRequest stay = nights(RateCard.daily("130", "EUR"), "2026-06-01 → 2026-06-03");
            PriceBreakdown price = PriceCalculator.price(stay).orThrow();
            List<PriceLine> late = LateCheckOut.of(stay, price, LocalDateTime.parse(at));

            assertEquals(expected, RulebookNotation.ofReturn(late, eur("0")));
        });
    }

    private static FuelTerms chargeMissing(boolean full) {
        return FuelTerms.ChargeMissing.withoutTolerance(full, UnitPrice.of("2.15", "EUR"), Optional.of(eur("15")));
    }

    private static PriceRequest fuelled(FuelTerms terms) {
        return hire(PLAN_A.withFuel(terms), THREE_DAYS).with(Circumstances.PLAIN.withTank(55));
    }

    private static DynamicTest driven(String name, PriceRequest agreed, long distance, String expected) {
        return returned(name, agreed, Duration.ZERO, distance, BigDecimal.ZERO, BigDecimal.ZERO, expected);
    }

    private static DynamicTest late(String name, PriceRequest agreed, Duration late, String expected) {
        return returned(name, agreed, late, 0, BigDecimal.ZERO, BigDecimal.ZERO, expected);
    }

    /** A tank of 55 litres that left and came back at these levels. */
    private static DynamicTest fuel(String name, FuelTerms terms, String out, String in, String expected) {
        return returned(name, fuelled(terms), Duration.ZERO, 0, litres(out, in), litres(in, "0.00"), expected);
    }

    private static BigDecimal litres(String more, String less) {
        return FuelLevel.of(less).missingSince(FuelLevel.of(more), new BigDecimal("55"));
    }

    private static DynamicTest returned(
            String name,
            PriceRequest agreed,
            Duration late,
            long distance,
            BigDecimal missing,
            BigDecimal left,
            String expected) {
        return dynamicTest(name, () -> {
            PriceBreakdown price = PriceCalculator.price(agreed).orThrow();
            Instant back = ((Term.Hire) agreed.term()).period().end().plus(late);
            ReturnFacts facts =
                    new ReturnFacts(agreed, price.time(), back, distance, Optional.of(missing), Optional.of(left));

            assertEquals(expected, RulebookNotation.ofReturn(ReturnCharges.of(facts), Money.zero(price.currency())));
        });
    }
}
