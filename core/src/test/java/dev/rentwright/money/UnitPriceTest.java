package dev.rentwright.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitPriceTest {

    @ParameterizedTest
    @CsvSource({
        "50,       EUR, 50.00 EUR",
        "5e1,      EUR, 50.00 EUR",
        "50.000000,EUR, 50.00 EUR",
        "0.125,    EUR, 0.125 EUR",
        "0.123456, EUR, 0.123456 EUR",
        "0,        EUR, 0.00 EUR",
        "0.000,    KWD, 0.000 KWD",
        "1.50,     JPY, 1.5 JPY",
        "100,      JPY, 100 JPY",
        "-2.50,    EUR, -2.50 EUR",
    })
    void a_price_has_the_currencys_digits_and_more_only_where_needed(String amount, String code, String shown) {
        assertEquals(shown, UnitPrice.of(amount, code).toString());
    }

    @Test
    void equal_prices_are_equal() {
        assertEquals(UnitPrice.of("50", "EUR"), UnitPrice.of("50.000", "EUR"));
        assertEquals(UnitPrice.of("50", "EUR"), UnitPrice.of(Money.of("50.00", "EUR")));
        assertEquals(UnitPrice.of("50", "EUR"), UnitPrice.of(BigDecimal.valueOf(50), MoneyDomain.EUR));
    }

    @Test
    void a_seventh_decimal_is_refused() {
        String message = assertThrows(IllegalArgumentException.class, () -> UnitPrice.of("0.1234567", "EUR"))
                .getMessage();

        assertEquals("expected a unit price with at most 6 decimals, got 0.1234567", message);
        assertThrows(IllegalArgumentException.class, () -> UnitPrice.of("fifty", "EUR"));
    }

    @Test
    void a_quantity_is_priced_exactly_and_rounded_once() {
        UnitPrice perKilometre = UnitPrice.of("0.125", "EUR");

        assertEquals(Money.of("0.13", "EUR"), perKilometre.times(Fraction.ONE, Rounding.HALF_UP));
        assertEquals(Money.of("0.12", "EUR"), perKilometre.times(Fraction.ONE, Rounding.HALF_EVEN));
        assertEquals(Money.of("0.04", "EUR"), perKilometre.times(Fraction.of(1, 3), Rounding.HALF_UP));
        assertEquals(Fraction.of(3, 8), perKilometre.times(3));
        assertEquals(Fraction.of(1, 8), perKilometre.exact());
    }

    @Test
    void a_price_is_read_in_whole_numbers() {
        UnitPrice perKilometre = UnitPrice.of("0.1250", "EUR");

        assertEquals(125, perKilometre.unscaled());
        assertEquals(3, perKilometre.scale());
        assertEquals(new BigDecimal("0.125"), perKilometre.amount());
        assertEquals(perKilometre, new UnitPrice(125_000, 6, MoneyDomain.EUR));
        assertEquals(UnitPrice.of("50", "EUR"), new UnitPrice(50, 0, MoneyDomain.EUR));
        assertThrows(IllegalArgumentException.class, () -> new UnitPrice(1, 7, MoneyDomain.EUR));
        assertThrows(IllegalArgumentException.class, () -> new UnitPrice(1, -1, MoneyDomain.EUR));
        assertThrows(ArithmeticException.class, () -> new UnitPrice(Long.MAX_VALUE, 0, MoneyDomain.EUR));
    }

    @Test
    void a_price_may_take_something_off() {
        assertTrue(UnitPrice.of("-0.01", "EUR").isNegative());
        assertFalse(UnitPrice.of("0", "EUR").isNegative());
    }
}
