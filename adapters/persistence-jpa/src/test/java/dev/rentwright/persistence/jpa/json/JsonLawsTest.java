package dev.rentwright.persistence.jpa.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.location.OpeningHours;
import dev.rentwright.money.Money;
import dev.rentwright.money.Percentage;
import dev.rentwright.money.UnitPrice;
import dev.rentwright.persistence.jpa.FreshStore;
import dev.rentwright.pricing.PriceLine;
import dev.rentwright.tariff.FuelTerms;
import dev.rentwright.tariff.MileageTerms;
import dev.rentwright.tariff.RateCard;
import dev.rentwright.testkit.generator.MoneyArbitraries;
import dev.rentwright.testkit.generator.ReturnArbitraries;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonLawsTest {

    @Property
    @Label("an amount comes back, to the last minor unit of currencies with 0, 2 and 3 digits")
    void amounts(@ForAll("amounts") Money money) {
        assertEquals(money, Json.read(Json.write(money), Money.class));
    }

    @Property
    @Label("a unit price comes back")
    void unitPrices(@ForAll("unitPrices") UnitPrice price) {
        assertEquals(price, Json.read(Json.write(price), UnitPrice.class));
    }

    @Property
    @Label("a percentage comes back")
    void percentages(@ForAll("percentages") Percentage percentage) {
        assertEquals(percentage, Json.read(Json.write(percentage), Percentage.class));
    }

    @Property
    @Label("terms of mileage come back as the kind they were")
    void mileage(@ForAll("mileage") MileageTerms terms) {
        assertEquals(terms, Json.read(Json.write(terms), MileageTerms.class));
    }

    @Property
    @Label("terms of fuel come back as the kind they were")
    void fuel(@ForAll("fuel") FuelTerms terms) {
        assertEquals(terms, Json.read(Json.write(terms), FuelTerms.class));
    }

    @Property
    @Label("opening hours come back, exceptions and closed days too")
    void openingHours(@ForAll("openingHours") OpeningHours hours) {
        assertEquals(hours, Json.read(Json.write(hours), OpeningHours.class));
    }

    @Property(tries = 50)
    @Label("jsonb gives back what it was given")
    void throughTheDatabase(@ForAll("unitPrices") UnitPrice price) {
        String kept = FreshStore.rows("select '" + Json.write(price) + "'::jsonb", row -> row.getString(1))
                .get(0);

        assertEquals(price, Json.read(kept, UnitPrice.class));
    }

    @Example
    @Label("the spelling is the one that is documented")
    void spelling() {
        assertEquals("{\"amount\":\"430.00\",\"currency\":\"EUR\"}", Json.write(Money.of("430", "EUR")));
        assertEquals("\"8.875\"", Json.write(Percentage.of("8.875")));
        assertEquals("{\"kind\":\"free_tank\"}", Json.write(new FuelTerms.FreeTank()));
        assertEquals(
                "{\"currency\":\"EUR\",\"time\":{\"tiers\":{\"DAILY\":{\"list\":{\"amount\":\"50.00\",\"currency\":\"EUR\"}}},"
                        + "\"lengths\":{},\"datePrices\":[]},\"months\":{},\"extras\":{\"addOns\":[],\"features\":[],"
                        + "\"drivers\":{}},\"fees\":{\"oneWayPairs\":[],\"surcharges\":[]},\"taxes\":{\"taxes\":[]},"
                        + "\"returns\":{}}",
                Json.write(RateCard.daily("50.00", "EUR")));
    }

    @Example
    @Label("a line whose amount was tampered with is refused")
    void tampering() {
        String line = """
                {"kind": "RENTAL", "code": "daily", "quantity": 3, "unit": "DAY", "taxable": true, "included": false,
                 "basis": {"kind": "product"}, "unitPrice": {"amount": "50.00", "currency": "EUR"},
                 "amount": {"amount": "%s", "currency": "EUR"}}
                """;

        assertEquals(
                Money.of("150", "EUR"),
                Json.read(line.formatted("150.00"), PriceLine.class).amount());
        assertThrows(RuntimeException.class, () -> Json.read(line.formatted("15.00"), PriceLine.class));
    }

    @Example
    @Label("facts of an event come back as they were")
    void facts() {
        Map<String, Object> facts = Map.of(
                "text",
                "naïve \"quotes\"",
                "count",
                3,
                "yes",
                true,
                "exact",
                new BigDecimal("0.10"),
                "list",
                List.of("a"));

        assertEquals(facts, Json.readFacts(Json.write(facts)));
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.of("EUR", "JPY", "KWD"))
                .as(Money::ofMinor);
    }

    @Provide
    Arbitrary<UnitPrice> unitPrices() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-999999"), new BigDecimal("999999"))
                                .ofScale(6),
                        Arbitraries.of("EUR", "JPY", "KWD"))
                .as((amount, currency) -> UnitPrice.of(amount.toPlainString(), currency));
    }

    @Provide
    Arbitrary<Percentage> percentages() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-200"), new BigDecimal("200"))
                .ofScale(4)
                .map(Percentage::of);
    }

    @Provide
    Arbitrary<MileageTerms> mileage() {
        return MoneyArbitraries.inAnyCurrency(ReturnArbitraries::mileageTerms);
    }

    @Provide
    Arbitrary<FuelTerms> fuel() {
        return MoneyArbitraries.inAnyCurrency(ReturnArbitraries::fuelTerms);
    }

    @Provide
    Arbitrary<OpeningHours> openingHours() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.of(minute / 60, minute % 60));
        Arbitrary<List<OpeningHours.Interval>> intervals = Combinators.combine(times, times)
                .as(OpeningHours.Interval::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 800)
                .map(day -> LocalDate.of(2026, 1, 1).plusDays(day));
        return Combinators.combine(
                        Arbitraries.maps(Arbitraries.of(DayOfWeek.class), intervals)
                                .ofMaxSize(7),
                        Arbitraries.maps(dates, intervals).ofMaxSize(4))
                .as(OpeningHours::new);
    }
}
