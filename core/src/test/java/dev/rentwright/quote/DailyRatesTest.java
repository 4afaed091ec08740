package dev.rentwright.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.rentwright.money.Currencies;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DailyRatesTest {

    private static final CurrencyUnit EUR = Currencies.of("EUR");
    private static final CurrencyUnit USD = Currencies.of("USD");
    private static final CurrencyUnit JPY = Currencies.of("JPY");
    private static final Instant MONDAY = Instant.parse("2026-05-04T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-05-05T14:00:00Z");

    private final DailyRates rates = new DailyRates(
            EUR,
            "ECB",
            Map.of(
                    MONDAY, Map.of(USD, new BigDecimal("1.0835"), JPY, new BigDecimal("163.42")),
                    TUESDAY, Map.of(USD, new BigDecimal("1.0900"))));

    @Test
    void the_last_that_was_published_counts_from_its_instant_on() {
        assertEquals("none", rate(EUR, USD, MONDAY.minusMillis(1)));
        assertEquals("1.0835 of " + MONDAY, rate(EUR, USD, MONDAY));
        assertEquals("1.0835 of " + MONDAY, rate(EUR, USD, TUESDAY.minusMillis(1)));
        assertEquals("1.09 of " + TUESDAY, rate(EUR, USD, TUESDAY));
    }

    @Test
    void two_others_are_worth_in_each_other_what_both_are_in_the_one() {
        assertEquals("0.9229349331 of " + MONDAY, rate(USD, EUR, MONDAY));
        assertEquals("150.8260267651 of " + MONDAY, rate(USD, JPY, MONDAY));
    }

    @Test
    void what_was_not_published_or_long_ago_is_not_known() {
        assertEquals("none", rate(EUR, JPY, TUESDAY));
        assertEquals("none", rate(EUR, Currencies.of("CHF"), MONDAY));
        assertEquals("1.09 of " + TUESDAY, rate(EUR, USD, Instant.parse("2026-05-12T13:59:59Z")));
        assertEquals("none", rate(EUR, USD, Instant.parse("2026-05-12T14:00:00Z")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new DailyRates(EUR, "ECB", Map.of(MONDAY, Map.of(USD, BigDecimal.ZERO))));
    }

    private String rate(CurrencyUnit from, CurrencyUnit to, Instant at) {
        return Optional.of(rates)
                .flatMap(known -> known.rate(from, to, at))
                .map(rate -> rate.rate().stripTrailingZeros().toPlainString() + " of " + rate.at())
                .orElse("none");
    }
}
