package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.period;
import static dev.rentwright.money.Fraction.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.cancellation.CancellationCase;
import dev.rentwright.cancellation.CancellationCase.Kind;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.handover.FuelLevel;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Choices;
import dev.rentwright.pricing.ChosenAddOn;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.ReturnCharges;
import dev.rentwright.pricing.ReturnFacts;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.tariff.Tax;
import dev.rentwright.time.RentalPeriod;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The worked examples of domain section 7 that deal in returns and cancellations; each row is a case of the book by its
 * number, its expectation in the book's own notation. Where the others are, and which are not covered yet, is in {@link
 * EveryWorkedExampleIsCoveredTest}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesTest {

    @TestFactory
    Stream<DynamicTest> returns() {
        RateCard pooled = PLAN_A.withMileage(MileageTerms.PerDay.kilometres(200, UnitPrice.of("0.25", "EUR")));
        FuelTerms.ChargeMissing refuel = FuelTerms.ChargeMissing.withoutTolerance(
                true, UnitPrice.of("2.15", "EUR"), Optional.of(Money.of("15", "EUR")));
        RateCard fullToFull = PLAN_A.withFuel(refuel);
        RateCard likeForLike = PLAN_A.withFuel(
                FuelTerms.ChargeMissing.withoutTolerance(false, refuel.perLitre(), refuel.refuellingFee()));
        return Stream.of(
                back("W38 742 km in 3 days of 200", pooled, 742, "0", "MILEAGE EXCESS 142×0.25=35.50 ⇒ 35.50"),
                back("W38 at 600 km it is all allowed", pooled, 600, "0", "no line ⇒ 0.00"),
                back("W38 at 601 km the first is charged", pooled, 601, "0", "MILEAGE EXCESS 1×0.25=0.25 ⇒ 0.25"),
                back(
                        "W39 55 l tank, out 1.00, in 0.625",
                        fullToFull,
                        0,
                        missing("1.00", "0.625"),
                        "FUEL REFUEL 20.625×2.15=44.34 · FUEL REFUEL_SERVICE 15.00 ⇒ 59.34"),
                back("W40 more fuel than before", likeForLike, 0, missing("0.50", "0.75"), "no line ⇒ 0.00"),
                back("W40 free tank", PLAN_A, 0, missing("1.00", "0.10"), "no line ⇒ 0.00"));
    }

    /** Without the late fee of 24.00, which waits for L6's thresholds; full insurance stands in as an add-on per day. */
    @TestFactory
    Stream<DynamicTest> w42_late_return() {
        return Stream.of(
                late("29 min late", Duration.ofMinutes(29), "no line ⇒ 0.00"),
                late(
                        "30 min late",
                        Duration.ofMinutes(30),
                        "LATE HOURLY 1×8.00=8.00 · LATE FULL 1×18.00=18.00 ⇒ 26.00"),
                late(
                        "26 h late",
                        Duration.ofHours(26),
                        "LATE DAILY 1×50.00=50.00 · LATE HOURLY 2×8.00=16.00 · LATE FULL 2×18.00=36.00 ⇒ 102.00"));
    }

    @TestFactory
    Stream<DynamicTest> cancellations() {
        PriceBreakdown w35 = PriceCalculator.price(PriceRequest.of(
                        PLAN_A.withTax(Tax.exclusive("VAT", "20")).plan().orThrow(),
                        period("2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris")))
                .orThrow();
        GivenUp car = new GivenUp(
                CancellationPolicy.CAR_STANDARD,
                "516",
                w35.units().amounts(),
                local("2026-05-04T10:00", "Europe/Paris"),
                "516");
        GivenUp room = new GivenUp(
                CancellationPolicy.FLEXIBLE,
                "374",
                List.of(ONE.times(100), ONE.times(100), ONE.times(140)),
                local("2026-05-04T14:00", "Europe/Paris"),
                "374");
        GivenUp strict = new GivenUp(
                CancellationPolicy.STRICT, "600", List.of(ONE), local("2026-11-05T15:00", "America/New_York"), "654");
        return Stream.of(
                car.at("W53 47 h 59 before", "2026-05-02T10:01", "after-last-window ⇒ penalty 51.60, refund 464.40"),
                car.at("W53 at exactly 48 h", "2026-05-02T10:00", "window-1 ⇒ penalty 0.00, refund 516.00"),
                room.at("W54 first night", "2026-05-04T08:00", "after-last-window ⇒ penalty 110.00, refund 264.00"),
                strict.at("W55 7 calendar days, 169 h", "2026-10-29T15:00", "window-1 ⇒ penalty 300.00, refund 354.00"),
                strict.at("W55 at 15:01", "2026-10-29T15:01", "after-last-window ⇒ penalty 600.00, refund 54.00"),
                car.paid("100").noShow("W56 no-show", "no-show ⇒ penalty 516.00, refund 0.00, balance due 416.00"));
    }

    private record GivenUp(
            CancellationPolicy policy, String base, List<Fraction> units, ZonedDateTime start, String captured) {

        GivenUp paid(String amount) {
            return new GivenUp(policy, base, units, start, amount);
        }

        DynamicTest at(String name, String local, String expected) {
            return dynamicTest(
                    name,
                    () -> assertEquals(expected, RulebookNotation.of(policy.settle(facts(local, Kind.CUSTOMER)))));
        }

        DynamicTest noShow(String name, String expected) {
            String sixHoursLater = start.plusHours(6).toLocalDateTime().toString();
            return dynamicTest(
                    name,
                    () -> assertEquals(
                            expected, RulebookNotation.of(policy.settle(facts(sixHoursLater, Kind.NO_SHOW)))));
        }

        private CancellationCase facts(String local, Kind kind) {
            ZoneId zone = start.getZone();
            return new CancellationCase(
                    Money.of(base, "EUR"),
                    units,
                    start,
                    LocalDateTime.parse("2026-01-01T12:00").atZone(zone).toInstant(),
                    LocalDateTime.parse(local).atZone(zone).toInstant(),
                    kind,
                    Money.of(captured, "EUR"),
                    Money.of("0", "EUR"));
        }
    }

    private static DynamicTest back(String name, RateCard card, long kilometres, String litres, String expected) {
        RentalPeriod planned = period("2026-05-04T10:00 → 2026-05-07T10:00 Europe/Paris");
        return returned(name, card, planned, Duration.ZERO, kilometres, new BigDecimal(litres), expected);
    }

    private static DynamicTest late(String name, Duration late, String expected) {
        RentalPeriod w01 = period("2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris");
        RateCard insured = PLAN_A.withAddOns(AddOn.perDay("FULL", "full insurance", UnitPrice.of("18", "EUR")));
        return returned("W42 " + name, insured, w01, late, 0, BigDecimal.ZERO, expected);
    }

    private static DynamicTest returned(
            String name,
            RateCard card,
            RentalPeriod planned,
            Duration late,
            long kilometres,
            BigDecimal litres,
            String expected) {
        List<ChosenAddOn> chosen = card.extras().addOns().stream()
                .map(addOn -> new ChosenAddOn(addOn.code(), 1))
                .toList();
        return dynamicTest(name, () -> {
            PriceRequest request =
                    PriceRequest.of(card.plan().orThrow(), planned).with(Choices.of(chosen));
            PriceBreakdown price = PriceCalculator.price(request).orThrow();
            ReturnFacts facts = new ReturnFacts(
                    planned, planned.end().plus(late), price.time(), chosen, kilometres, Optional.of(litres));

            assertEquals(
                    expected, RulebookNotation.ofReturn(ReturnCharges.of(request.plan(), facts), Money.of("0", "EUR")));
        });
    }

    private static String missing(String out, String in) {
        return FuelLevel.of(in)
                .missingSince(FuelLevel.of(out), new BigDecimal("55"))
                .toPlainString();
    }

    private static ZonedDateTime local(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone));
    }
}
