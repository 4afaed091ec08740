package dev.rentwright;

import static dev.rentwright.RulebookCases.at;
import static dev.rentwright.RulebookCases.comesTo;
import static dev.rentwright.RulebookCases.nights;
import static dev.rentwright.RulebookCases.withDatePricesOfNights;

import dev.rentwright.money.UnitPrice;
import dev.rentwright.tariff.RateCard;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Domain section 7, "Rooms": W16 to W18. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkedExamplesOfRoomsTest {

    @TestFactory
    Stream<DynamicTest> nights_of_a_week() {
        RateCard night = RateCard.daily("100", "EUR");
        RateCard room = night.with(night.time().withWeekend(UnitPrice.of("130", "EUR")));
        return Stream.of(
                comesTo(
                        "W16 weekend nights",
                        nights(room, "2026-06-04 → 2026-06-09"),
                        "nights=5; RENTAL NIGHTLY 3×100.00=300.00 · RENTAL NIGHTLY 2×130.00=260.00 ⇒ 560.00 EUR"),
                comesTo(
                        "W17 nights over DST: Sydney's clocks go back in the first of two",
                        nights(RateCard.daily("150.50", "AUD"), "2026-04-04 → 2026-04-06"),
                        "nights=2; RENTAL NIGHTLY 2×150.50=301.00 ⇒ 301.00 AUD"),
                comesTo(
                        "W18 date price beats weekend, and needs no switch",
                        nights(
                                withDatePricesOfNights(room, at("200", "2026-06-06", "2026-06-06")),
                                "2026-06-04 → 2026-06-08"),
                        "nights=4; RENTAL NIGHTLY 2×100.00=200.00 · RENTAL NIGHTLY 1×200.00=200.00"
                                + " · RENTAL NIGHTLY 1×130.00=130.00 ⇒ 530.00 EUR"));
    }
}
