package dev.rentwright;

import static dev.rentwright.RulebookCases.PLAN_A;
import static dev.rentwright.RulebookCases.period;
import static dev.rentwright.money.Fraction.ONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rentwright.cancellation.CancellationCase;
import dev.rentwright.cancellation.CancellationCase.Kind;
import dev.rentwright.cancellation.CancellationPolicy;
import dev.rentwright.money.Fraction;
import dev.rentwright.money.Money;
import dev.rentwright.pricing.PriceBreakdown;
import dev.rentwright.pricing.PriceCalculator;
import dev.rentwright.pricing.PriceRequest;
import dev.rentwright.tariff.Tax;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Domain section 7, "Cancellation and refunds": W53 to W56, each row a case of the book by its number, its expectation in the
 * book's own notation. Where the other examples are, and which are not covered yet, is in {@link
 * EveryWorkedExampleIsCoveredTest}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesTest {

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

    private static ZonedDateTime local(String time, String zone) {
        return LocalDateTime.parse(time).atZone(ZoneId.of(zone));
    }
}
