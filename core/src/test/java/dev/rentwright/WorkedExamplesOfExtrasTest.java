package dev.rentwright;

import static dev.rentwright.RulebookCases.ELSEWHERE;
import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.choosing;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.eur;
import static dev.rentwright.RulebookCases.hire;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.pricing.Circumstances;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.pricing.Travellers;
import dev.rentwright.tariff.AddOn;
import dev.rentwright.tariff.DriverCharge;
import dev.rentwright.tariff.DriverTerms;
import dev.rentwright.tariff.LineKind;
import dev.rentwright.tariff.RateCard;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Domain section 7, "Supplier rate, options, drivers": W24 to W26. W27 is about people, not prices. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfExtrasTest {

    /** Main driver 22, second driver 30. */
    private static final PriceRequest W26 = hire(
                    PLAN_A.with(PLAN_A.extras().withDrivers(drivers())),
                    "2026-05-04T10:00 → 2026-05-16T10:00 Europe/Paris")
            .with(Travellers.ONE.driving(22, 30));

    @TestFactory
    Stream<DynamicTest> extras() {
        RateCard gps = PLAN_A.withAddOns(
                        AddOn.perDay("GPS", "GPS", UnitPrice.of("5", "EUR")).cappedAt(eur("30")))
                .withOneWayFee(eur("60"));
        RateCard covers = PLAN_A.withAddOns(
                cover("FULL", "full insurance", "18"),
                cover("CDW", "collision damage waiver", "10"),
                cover("THEFT", "theft protection", "6"));
        return Stream.of(
                comesTo(
                        "W24 supplier rate",
                        hire(gps, "2026-05-04T10:00 → 2026-05-14T10:00 Europe/Paris")
                                .with(ELSEWHERE)
                                .with(choosing("GPS"))
                                .with(Circumstances.PLAIN.withSupplierRate(Percentage.of("8"))),
                        "D=10 H=0 C=10; RENTAL WEEKLY 1×280.00=280.00 · RENTAL DAILY 3×50.00=150.00"
                                + " · OPTION GPS 30.00 · ONE_WAY 60.00 · SUPPLIER_RATE 41.60 ⇒ 561.60 EUR"),
                comesTo(
                        "W25 insurance bundle, ticked in another order than it is configured in",
                        hire(covers, "2026-05-04T10:00 → 2026-05-09T10:00 Europe/Paris")
                                .with(choosing("CDW", "THEFT", "FULL")),
                        "D=5 H=0 C=5; RENTAL DAILY 5×50.00=250.00 · INSURANCE FULL 5×18.00=90.00"
                                + " · INSURANCE CDW 5×0.00=0.00 (in FULL)"
                                + " · INSURANCE THEFT 5×0.00=0.00 (in FULL) ⇒ 340.00 EUR"),
                comesTo(
                        "W26 young and additional driver",
                        W26,
                        "D=12 H=0 C=12; RENTAL BI_WEEKLY 1×500.00=500.00 · DRIVER ADDITIONAL 12×7.00=84.00"
                                + " · DRIVER YOUNG 200.00 ⇒ 784.00 EUR"));
    }

    @Test
    void w26_the_young_drivers_charge_says_that_it_is_capped() {
        List<PriceLine> lines = PriceCalculator.price(W26).orThrow().of(LineKind.DRIVER);

        assertEquals(
                List.of("ADDITIONAL", "YOUNG"),
                lines.stream().map(PriceLine::code).toList());
        assertTrue(lines.get(1).capped());
    }

    private static AddOn cover(String code, String name, String perDay) {
        return AddOn.insurance(code, name, UnitPrice.of(perDay, "EUR"));
    }

    private static DriverTerms drivers() {
        return new DriverTerms(
                Optional.of(new DriverCharge(UnitPrice.of("7", "EUR"), Optional.empty())),
                Optional.of(new DriverCharge(UnitPrice.of("20", "EUR"), Optional.of(eur("200")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
